// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! Data export to warehouses.

use super::prelude::*;

/// Body of events.dataExport.destinations.create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDestination {
    /// Destination at the export provider.
    pub destination_id: String,
    /// Kind of warehouse, for instance snowflake or bigquery.
    pub destination_type: String,
    /// Export models that are switched on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_models: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreateDestination {
    /// What must be given; the other methods set the rest.
    pub fn new(
        destination_id: impl Into<String>,
        destination_type: impl Into<String>,
    ) -> Self {
        Self {
            destination_id: destination_id.into(),
            destination_type: destination_type.into(),
            enabled_models: None,
            extra: UnknownFields::new(),
        }
    }

    /// Export models that are switched on.
    #[must_use]
    pub fn enabled_models(
        mut self,
        enabled_models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_models = Some(enabled_models.into_iter().map(Into::into).collect());
        self
    }
}

/// Warehouse that receives exports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportDestination {
    /// When the destination was linked.
    pub connected_at: String,
    /// Destination at the export provider.
    pub destination_id: String,
    /// Kind.
    pub r#type: String,
    /// Whether the link to the warehouse works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_status: Option<String>,
    /// Export models that are switched on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_models: Option<Vec<String>>,
    /// Outcome of the most recent transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sync_status: Option<TransferStatus>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Current set of destinations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportDestinations {
    /// Destinations now connected.
    pub destinations: Vec<DataExportDestination>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Exportable data set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportModel {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Group of exportable data sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportModelGroup {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Models in the group.
    pub models: Vec<DataExportModel>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Catalogue of exportable data sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportModels {
    /// Export models by group, in display order.
    pub groups: Vec<DataExportModelGroup>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outcome of starting an export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportSync {
    /// Outcome per destination.
    pub results: Vec<DataExportSyncResult>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outcome for one destination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataExportSyncResult {
    /// Destination at the export provider.
    pub destination_id: String,
    /// True if the sync was started.
    pub triggered: bool,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Transfer at the export provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of events.dataExport.mintScopedToken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MintScopedToken {
    /// Browser origin that may use the token.
    pub application_origin: String,
    /// Kind of warehouse, for instance snowflake or bigquery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination_type: Option<String>,
    /// Export models that are switched on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_models: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MintScopedToken {
    /// What must be given; the other methods set the rest.
    pub fn new(application_origin: impl Into<String>) -> Self {
        Self {
            application_origin: application_origin.into(),
            destination_type: None,
            enabled_models: None,
            extra: UnknownFields::new(),
        }
    }

    /// Kind of warehouse, for instance snowflake or bigquery.
    #[must_use]
    pub fn destination_type(mut self, destination_type: impl Into<String>) -> Self {
        self.destination_type = Some(destination_type.into());
        self
    }

    /// Export models that are switched on.
    #[must_use]
    pub fn enabled_models(
        mut self,
        enabled_models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_models = Some(enabled_models.into_iter().map(Into::into).collect());
        self
    }
}

/// Token for the embedded export widget.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScopedToken {
    /// Signed token for the embedded widget.
    pub token: String,
    /// When the token stops working.
    pub expires_at: String,
    /// Extra data that the provider's widget needs.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, unknown>"))]
    pub provider_metadata: BTreeMap<String, Value>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Latest transfer to a destination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferStatus {
    /// When the last transfer ended.
    pub finished_at: String,
    /// Outcome of the last transfer, as the provider reports it.
    pub status: String,
    /// Transfer at the export provider.
    pub transfer_id: String,
    /// Side held responsible for a failed transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blamed_party: Option<String>,
    /// Readable cause of the last failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_message: Option<String>,
    /// Rows moved by the last transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub rows_transferred: Option<Number>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Body of events.dataExport.triggerSync.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TriggerDataExportSync {
    /// Destination to sync; leave out for all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl TriggerDataExportSync {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Destination to sync; leave out for all of them.
    #[must_use]
    pub fn destination_id(mut self, destination_id: impl Into<String>) -> Self {
        self.destination_id = Some(destination_id.into());
        self
    }
}

/// Body of events.dataExport.destinations.updateSelection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDestinationSelection {
    /// Export models that are switched on.
    pub enabled_models: Vec<String>,
    /// Integration that holds the destination.
    pub integration_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl UpdateDestinationSelection {
    /// What must be given; the other methods set the rest.
    pub fn new(
        enabled_models: impl IntoIterator<Item = impl Into<String>>,
        integration_id: impl Into<String>,
    ) -> Self {
        Self {
            enabled_models: enabled_models.into_iter().map(Into::into).collect(),
            integration_id: integration_id.into(),
            extra: UnknownFields::new(),
        }
    }
}
