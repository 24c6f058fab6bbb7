// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! What several domains share: money, addresses, quantities, time ranges.

use super::prelude::*;

/// Reasons for refusing access.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"FeatureNotFound\" | \"CustomerNotFound\" | \"CustomerIsArchived\" | \"CustomerResourceNotFound\" | \"NoActiveSubscription\" | \"NoFeatureEntitlementInSubscription\" | \"RequestedUsageExceedingLimit\" | \"RequestedValuesMismatch\" | \"BudgetExceeded\" | \"Unknown\" | \"FeatureTypeMismatch\" | \"Revoked\" | \"InsufficientCredits\" | \"EntitlementNotFound\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum AccessDeniedReason {
    /// `FeatureNotFound`
    FeatureNotFound,
    /// `CustomerNotFound`
    CustomerNotFound,
    /// `CustomerIsArchived`
    CustomerIsArchived,
    /// `CustomerResourceNotFound`
    CustomerResourceNotFound,
    /// `NoActiveSubscription`
    NoActiveSubscription,
    /// `NoFeatureEntitlementInSubscription`
    NoFeatureEntitlementInSubscription,
    /// `RequestedUsageExceedingLimit`
    RequestedUsageExceedingLimit,
    /// `RequestedValuesMismatch`
    RequestedValuesMismatch,
    /// `BudgetExceeded`
    BudgetExceeded,
    /// `Unknown`
    Unknown,
    /// `FeatureTypeMismatch`
    FeatureTypeMismatch,
    /// `Revoked`
    Revoked,
    /// `InsufficientCredits`
    InsufficientCredits,
    /// `EntitlementNotFound`
    EntitlementNotFound,
    /// A value that this version does not list.
    Unlisted(String),
}

impl AccessDeniedReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FeatureNotFound => "FeatureNotFound",
            Self::CustomerNotFound => "CustomerNotFound",
            Self::CustomerIsArchived => "CustomerIsArchived",
            Self::CustomerResourceNotFound => "CustomerResourceNotFound",
            Self::NoActiveSubscription => "NoActiveSubscription",
            Self::NoFeatureEntitlementInSubscription => {
                "NoFeatureEntitlementInSubscription"
            }
            Self::RequestedUsageExceedingLimit => "RequestedUsageExceedingLimit",
            Self::RequestedValuesMismatch => "RequestedValuesMismatch",
            Self::BudgetExceeded => "BudgetExceeded",
            Self::Unknown => "Unknown",
            Self::FeatureTypeMismatch => "FeatureTypeMismatch",
            Self::Revoked => "Revoked",
            Self::InsufficientCredits => "InsufficientCredits",
            Self::EntitlementNotFound => "EntitlementNotFound",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for AccessDeniedReason {
    fn from(value: &str) -> Self {
        match value {
            "FeatureNotFound" => Self::FeatureNotFound,
            "CustomerNotFound" => Self::CustomerNotFound,
            "CustomerIsArchived" => Self::CustomerIsArchived,
            "CustomerResourceNotFound" => Self::CustomerResourceNotFound,
            "NoActiveSubscription" => Self::NoActiveSubscription,
            "NoFeatureEntitlementInSubscription" => {
                Self::NoFeatureEntitlementInSubscription
            }
            "RequestedUsageExceedingLimit" => Self::RequestedUsageExceedingLimit,
            "RequestedValuesMismatch" => Self::RequestedValuesMismatch,
            "BudgetExceeded" => Self::BudgetExceeded,
            "Unknown" => Self::Unknown,
            "FeatureTypeMismatch" => Self::FeatureTypeMismatch,
            "Revoked" => Self::Revoked,
            "InsufficientCredits" => Self::InsufficientCredits,
            "EntitlementNotFound" => Self::EntitlementNotFound,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(AccessDeniedReason);

/// Postal address.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Address {
    /// Town or city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country name or code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line1: Option<String>,
    /// Extra address line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// State, province or region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl Address {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Town or city.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Country name or code.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Street and number.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Extra address line.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// State, province or region.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// In use, or archived.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"ACTIVE\" | \"ARCHIVED\" | (string & {})")
)]
#[non_exhaustive]
pub enum ArchivableStatus {
    /// `ACTIVE`
    Active,
    /// `ARCHIVED`
    Archived,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ArchivableStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ArchivableStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "ARCHIVED" => Self::Archived,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ArchivableStatus);

/// Length of a billing term.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"MONTHLY\" | \"ANNUALLY\" | (string & {})")
)]
#[non_exhaustive]
pub enum BillingPeriod {
    /// `MONTHLY`
    Monthly,
    /// `ANNUALLY`
    Annually,
    /// A value that this version does not list.
    Unlisted(String),
}

impl BillingPeriod {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "MONTHLY",
            Self::Annually => "ANNUALLY",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for BillingPeriod {
    fn from(value: &str) -> Self {
        match value {
            "MONTHLY" => Self::Monthly,
            "ANNUALLY" => Self::Annually,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(BillingPeriod);

/// Cap on spending.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Budget {
    /// True if going over the limit is allowed.
    pub has_soft_limit: bool,
    /// Highest amount that may be spent.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub limit: Number,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl Budget {
    /// What must be given; the other methods set the rest.
    pub fn new(has_soft_limit: bool, limit: impl Into<Number>) -> Self {
        Self {
            has_soft_limit,
            limit: limit.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// When cancelling takes hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"END_OF_BILLING_PERIOD\" | \"IMMEDIATE\" | \"SPECIFIC_DATE\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum CancellationTime {
    /// `END_OF_BILLING_PERIOD`
    EndOfBillingPeriod,
    /// `IMMEDIATE`
    Immediate,
    /// `SPECIFIC_DATE`
    SpecificDate,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CancellationTime {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EndOfBillingPeriod => "END_OF_BILLING_PERIOD",
            Self::Immediate => "IMMEDIATE",
            Self::SpecificDate => "SPECIFIC_DATE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CancellationTime {
    fn from(value: &str) -> Self {
        match value {
            "END_OF_BILLING_PERIOD" => Self::EndOfBillingPeriod,
            "IMMEDIATE" => Self::Immediate,
            "SPECIFIC_DATE" => Self::SpecificDate,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CancellationTime);

/// How often entitled credits are granted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"MONTH\" | \"YEAR\" | (string & {})")
)]
#[non_exhaustive]
pub enum CreditCadence {
    /// `MONTH`
    Month,
    /// `YEAR`
    Year,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CreditCadence {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "MONTH",
            Self::Year => "YEAR",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CreditCadence {
    fn from(value: &str) -> Self {
        match value {
            "MONTH" => Self::Month,
            "YEAR" => Self::Year,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CreditCadence);

/// Custom currency as shown in entitlements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditCurrency {
    /// Custom currency.
    pub currency_id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Longer text for people.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Your own key and value pairs.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string> | null"))]
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// Unit name, several items.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit_plural: Option<Option<String>>,
    /// Unit name, one item.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit_singular: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// When bought credits are released.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"BEGINNING_OF_BILLING_PERIOD\" | \"MONTHLY\" | (string & {})")
)]
#[non_exhaustive]
pub enum CreditGrantCadence {
    /// `BEGINNING_OF_BILLING_PERIOD`
    BeginningOfBillingPeriod,
    /// `MONTHLY`
    Monthly,
    /// A value that this version does not list.
    Unlisted(String),
}

impl CreditGrantCadence {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BeginningOfBillingPeriod => "BEGINNING_OF_BILLING_PERIOD",
            Self::Monthly => "MONTHLY",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for CreditGrantCadence {
    fn from(value: &str) -> Self {
        match value {
            "BEGINNING_OF_BILLING_PERIOD" => Self::BeginningOfBillingPeriod,
            "MONTHLY" => Self::Monthly,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(CreditGrantCadence);

/// Credits per unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditRate {
    /// Credits charged per unit.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Custom currency.
    pub currency_id: String,
    /// Expression that derives the cost from event dimensions.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub cost_formula: Option<Option<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl CreditRate {
    /// What must be given; the other methods set the rest.
    pub fn new(amount: impl Into<Number>, currency_id: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            currency_id: currency_id.into(),
            cost_formula: None,
            extra: UnknownFields::new(),
        }
    }

    /// Expression that derives the cost from event dimensions.
    #[must_use]
    pub fn cost_formula(mut self, cost_formula: impl Into<String>) -> Self {
        self.cost_formula = Some(Some(cost_formula.into()));
        self
    }

    /// Sends null as `costFormula`.
    #[must_use]
    pub fn cost_formula_null(mut self) -> Self {
        self.cost_formula = Some(None);
        self
    }
}

/// Credits held for later use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditReservation {
    /// Reservation, named by you.
    pub id: String,
    /// Number of credits on hold.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Moment at which unused credits flow back (ISO 8601).
    pub expires_at: String,
    /// Open or settled.
    pub status: ReservationStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Currency codes accepted, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"usd\" | \"aed\" | \"all\" | \"amd\" | \"ang\" | \"aud\" | \"awg\" | \"azn\" | \"bam\" | \"bbd\" | \"bdt\" | \"bgn\" | \"bif\" | \"bmd\" | \"bnd\" | \"bsd\" | \"bwp\" | \"byn\" | \"bzd\" | \"brl\" | \"cad\" | \"cdf\" | \"chf\" | \"cny\" | \"czk\" | \"dkk\" | \"dop\" | \"dzd\" | \"egp\" | \"etb\" | \"eur\" | \"fjd\" | \"gbp\" | \"gel\" | \"gip\" | \"gmd\" | \"gyd\" | \"hkd\" | \"hrk\" | \"htg\" | \"idr\" | \"ils\" | \"inr\" | \"isk\" | \"jmd\" | \"jpy\" | \"kes\" | \"kgs\" | \"khr\" | \"kmf\" | \"krw\" | \"kyd\" | \"kzt\" | \"lbp\" | \"lkr\" | \"lrd\" | \"lsl\" | \"mad\" | \"mdl\" | \"mga\" | \"mkd\" | \"mmk\" | \"mnt\" | \"mop\" | \"mro\" | \"mvr\" | \"mwk\" | \"mxn\" | \"myr\" | \"mzn\" | \"nad\" | \"ngn\" | \"nok\" | \"npr\" | \"nzd\" | \"pgk\" | \"php\" | \"pkr\" | \"pln\" | \"qar\" | \"ron\" | \"rsd\" | \"rub\" | \"rwf\" | \"sar\" | \"sbd\" | \"scr\" | \"sek\" | \"sgd\" | \"sle\" | \"sll\" | \"sos\" | \"szl\" | \"thb\" | \"tjs\" | \"top\" | \"try\" | \"ttd\" | \"tzs\" | \"uah\" | \"uzs\" | \"vnd\" | \"vuv\" | \"wst\" | \"xaf\" | \"xcd\" | \"yer\" | \"zar\" | \"zmw\" | \"clp\" | \"djf\" | \"gnf\" | \"ugx\" | \"pyg\" | \"xof\" | \"xpf\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum Currency {
    /// `usd`
    Usd,
    /// `aed`
    Aed,
    /// `all`
    All,
    /// `amd`
    Amd,
    /// `ang`
    Ang,
    /// `aud`
    Aud,
    /// `awg`
    Awg,
    /// `azn`
    Azn,
    /// `bam`
    Bam,
    /// `bbd`
    Bbd,
    /// `bdt`
    Bdt,
    /// `bgn`
    Bgn,
    /// `bif`
    Bif,
    /// `bmd`
    Bmd,
    /// `bnd`
    Bnd,
    /// `bsd`
    Bsd,
    /// `bwp`
    Bwp,
    /// `byn`
    Byn,
    /// `bzd`
    Bzd,
    /// `brl`
    Brl,
    /// `cad`
    Cad,
    /// `cdf`
    Cdf,
    /// `chf`
    Chf,
    /// `cny`
    Cny,
    /// `czk`
    Czk,
    /// `dkk`
    Dkk,
    /// `dop`
    Dop,
    /// `dzd`
    Dzd,
    /// `egp`
    Egp,
    /// `etb`
    Etb,
    /// `eur`
    Eur,
    /// `fjd`
    Fjd,
    /// `gbp`
    Gbp,
    /// `gel`
    Gel,
    /// `gip`
    Gip,
    /// `gmd`
    Gmd,
    /// `gyd`
    Gyd,
    /// `hkd`
    Hkd,
    /// `hrk`
    Hrk,
    /// `htg`
    Htg,
    /// `idr`
    Idr,
    /// `ils`
    Ils,
    /// `inr`
    Inr,
    /// `isk`
    Isk,
    /// `jmd`
    Jmd,
    /// `jpy`
    Jpy,
    /// `kes`
    Kes,
    /// `kgs`
    Kgs,
    /// `khr`
    Khr,
    /// `kmf`
    Kmf,
    /// `krw`
    Krw,
    /// `kyd`
    Kyd,
    /// `kzt`
    Kzt,
    /// `lbp`
    Lbp,
    /// `lkr`
    Lkr,
    /// `lrd`
    Lrd,
    /// `lsl`
    Lsl,
    /// `mad`
    Mad,
    /// `mdl`
    Mdl,
    /// `mga`
    Mga,
    /// `mkd`
    Mkd,
    /// `mmk`
    Mmk,
    /// `mnt`
    Mnt,
    /// `mop`
    Mop,
    /// `mro`
    Mro,
    /// `mvr`
    Mvr,
    /// `mwk`
    Mwk,
    /// `mxn`
    Mxn,
    /// `myr`
    Myr,
    /// `mzn`
    Mzn,
    /// `nad`
    Nad,
    /// `ngn`
    Ngn,
    /// `nok`
    Nok,
    /// `npr`
    Npr,
    /// `nzd`
    Nzd,
    /// `pgk`
    Pgk,
    /// `php`
    Php,
    /// `pkr`
    Pkr,
    /// `pln`
    Pln,
    /// `qar`
    Qar,
    /// `ron`
    Ron,
    /// `rsd`
    Rsd,
    /// `rub`
    Rub,
    /// `rwf`
    Rwf,
    /// `sar`
    Sar,
    /// `sbd`
    Sbd,
    /// `scr`
    Scr,
    /// `sek`
    Sek,
    /// `sgd`
    Sgd,
    /// `sle`
    Sle,
    /// `sll`
    Sll,
    /// `sos`
    Sos,
    /// `szl`
    Szl,
    /// `thb`
    Thb,
    /// `tjs`
    Tjs,
    /// `top`
    Top,
    /// `try`
    Try,
    /// `ttd`
    Ttd,
    /// `tzs`
    Tzs,
    /// `uah`
    Uah,
    /// `uzs`
    Uzs,
    /// `vnd`
    Vnd,
    /// `vuv`
    Vuv,
    /// `wst`
    Wst,
    /// `xaf`
    Xaf,
    /// `xcd`
    Xcd,
    /// `yer`
    Yer,
    /// `zar`
    Zar,
    /// `zmw`
    Zmw,
    /// `clp`
    Clp,
    /// `djf`
    Djf,
    /// `gnf`
    Gnf,
    /// `ugx`
    Ugx,
    /// `pyg`
    Pyg,
    /// `xof`
    Xof,
    /// `xpf`
    Xpf,
    /// A value that this version does not list.
    Unlisted(String),
}

impl Currency {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Usd => "usd",
            Self::Aed => "aed",
            Self::All => "all",
            Self::Amd => "amd",
            Self::Ang => "ang",
            Self::Aud => "aud",
            Self::Awg => "awg",
            Self::Azn => "azn",
            Self::Bam => "bam",
            Self::Bbd => "bbd",
            Self::Bdt => "bdt",
            Self::Bgn => "bgn",
            Self::Bif => "bif",
            Self::Bmd => "bmd",
            Self::Bnd => "bnd",
            Self::Bsd => "bsd",
            Self::Bwp => "bwp",
            Self::Byn => "byn",
            Self::Bzd => "bzd",
            Self::Brl => "brl",
            Self::Cad => "cad",
            Self::Cdf => "cdf",
            Self::Chf => "chf",
            Self::Cny => "cny",
            Self::Czk => "czk",
            Self::Dkk => "dkk",
            Self::Dop => "dop",
            Self::Dzd => "dzd",
            Self::Egp => "egp",
            Self::Etb => "etb",
            Self::Eur => "eur",
            Self::Fjd => "fjd",
            Self::Gbp => "gbp",
            Self::Gel => "gel",
            Self::Gip => "gip",
            Self::Gmd => "gmd",
            Self::Gyd => "gyd",
            Self::Hkd => "hkd",
            Self::Hrk => "hrk",
            Self::Htg => "htg",
            Self::Idr => "idr",
            Self::Ils => "ils",
            Self::Inr => "inr",
            Self::Isk => "isk",
            Self::Jmd => "jmd",
            Self::Jpy => "jpy",
            Self::Kes => "kes",
            Self::Kgs => "kgs",
            Self::Khr => "khr",
            Self::Kmf => "kmf",
            Self::Krw => "krw",
            Self::Kyd => "kyd",
            Self::Kzt => "kzt",
            Self::Lbp => "lbp",
            Self::Lkr => "lkr",
            Self::Lrd => "lrd",
            Self::Lsl => "lsl",
            Self::Mad => "mad",
            Self::Mdl => "mdl",
            Self::Mga => "mga",
            Self::Mkd => "mkd",
            Self::Mmk => "mmk",
            Self::Mnt => "mnt",
            Self::Mop => "mop",
            Self::Mro => "mro",
            Self::Mvr => "mvr",
            Self::Mwk => "mwk",
            Self::Mxn => "mxn",
            Self::Myr => "myr",
            Self::Mzn => "mzn",
            Self::Nad => "nad",
            Self::Ngn => "ngn",
            Self::Nok => "nok",
            Self::Npr => "npr",
            Self::Nzd => "nzd",
            Self::Pgk => "pgk",
            Self::Php => "php",
            Self::Pkr => "pkr",
            Self::Pln => "pln",
            Self::Qar => "qar",
            Self::Ron => "ron",
            Self::Rsd => "rsd",
            Self::Rub => "rub",
            Self::Rwf => "rwf",
            Self::Sar => "sar",
            Self::Sbd => "sbd",
            Self::Scr => "scr",
            Self::Sek => "sek",
            Self::Sgd => "sgd",
            Self::Sle => "sle",
            Self::Sll => "sll",
            Self::Sos => "sos",
            Self::Szl => "szl",
            Self::Thb => "thb",
            Self::Tjs => "tjs",
            Self::Top => "top",
            Self::Try => "try",
            Self::Ttd => "ttd",
            Self::Tzs => "tzs",
            Self::Uah => "uah",
            Self::Uzs => "uzs",
            Self::Vnd => "vnd",
            Self::Vuv => "vuv",
            Self::Wst => "wst",
            Self::Xaf => "xaf",
            Self::Xcd => "xcd",
            Self::Yer => "yer",
            Self::Zar => "zar",
            Self::Zmw => "zmw",
            Self::Clp => "clp",
            Self::Djf => "djf",
            Self::Gnf => "gnf",
            Self::Ugx => "ugx",
            Self::Pyg => "pyg",
            Self::Xof => "xof",
            Self::Xpf => "xpf",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for Currency {
    fn from(value: &str) -> Self {
        match value {
            "usd" => Self::Usd,
            "aed" => Self::Aed,
            "all" => Self::All,
            "amd" => Self::Amd,
            "ang" => Self::Ang,
            "aud" => Self::Aud,
            "awg" => Self::Awg,
            "azn" => Self::Azn,
            "bam" => Self::Bam,
            "bbd" => Self::Bbd,
            "bdt" => Self::Bdt,
            "bgn" => Self::Bgn,
            "bif" => Self::Bif,
            "bmd" => Self::Bmd,
            "bnd" => Self::Bnd,
            "bsd" => Self::Bsd,
            "bwp" => Self::Bwp,
            "byn" => Self::Byn,
            "bzd" => Self::Bzd,
            "brl" => Self::Brl,
            "cad" => Self::Cad,
            "cdf" => Self::Cdf,
            "chf" => Self::Chf,
            "cny" => Self::Cny,
            "czk" => Self::Czk,
            "dkk" => Self::Dkk,
            "dop" => Self::Dop,
            "dzd" => Self::Dzd,
            "egp" => Self::Egp,
            "etb" => Self::Etb,
            "eur" => Self::Eur,
            "fjd" => Self::Fjd,
            "gbp" => Self::Gbp,
            "gel" => Self::Gel,
            "gip" => Self::Gip,
            "gmd" => Self::Gmd,
            "gyd" => Self::Gyd,
            "hkd" => Self::Hkd,
            "hrk" => Self::Hrk,
            "htg" => Self::Htg,
            "idr" => Self::Idr,
            "ils" => Self::Ils,
            "inr" => Self::Inr,
            "isk" => Self::Isk,
            "jmd" => Self::Jmd,
            "jpy" => Self::Jpy,
            "kes" => Self::Kes,
            "kgs" => Self::Kgs,
            "khr" => Self::Khr,
            "kmf" => Self::Kmf,
            "krw" => Self::Krw,
            "kyd" => Self::Kyd,
            "kzt" => Self::Kzt,
            "lbp" => Self::Lbp,
            "lkr" => Self::Lkr,
            "lrd" => Self::Lrd,
            "lsl" => Self::Lsl,
            "mad" => Self::Mad,
            "mdl" => Self::Mdl,
            "mga" => Self::Mga,
            "mkd" => Self::Mkd,
            "mmk" => Self::Mmk,
            "mnt" => Self::Mnt,
            "mop" => Self::Mop,
            "mro" => Self::Mro,
            "mvr" => Self::Mvr,
            "mwk" => Self::Mwk,
            "mxn" => Self::Mxn,
            "myr" => Self::Myr,
            "mzn" => Self::Mzn,
            "nad" => Self::Nad,
            "ngn" => Self::Ngn,
            "nok" => Self::Nok,
            "npr" => Self::Npr,
            "nzd" => Self::Nzd,
            "pgk" => Self::Pgk,
            "php" => Self::Php,
            "pkr" => Self::Pkr,
            "pln" => Self::Pln,
            "qar" => Self::Qar,
            "ron" => Self::Ron,
            "rsd" => Self::Rsd,
            "rub" => Self::Rub,
            "rwf" => Self::Rwf,
            "sar" => Self::Sar,
            "sbd" => Self::Sbd,
            "scr" => Self::Scr,
            "sek" => Self::Sek,
            "sgd" => Self::Sgd,
            "sle" => Self::Sle,
            "sll" => Self::Sll,
            "sos" => Self::Sos,
            "szl" => Self::Szl,
            "thb" => Self::Thb,
            "tjs" => Self::Tjs,
            "top" => Self::Top,
            "try" => Self::Try,
            "ttd" => Self::Ttd,
            "tzs" => Self::Tzs,
            "uah" => Self::Uah,
            "uzs" => Self::Uzs,
            "vnd" => Self::Vnd,
            "vuv" => Self::Vuv,
            "wst" => Self::Wst,
            "xaf" => Self::Xaf,
            "xcd" => Self::Xcd,
            "yer" => Self::Yer,
            "zar" => Self::Zar,
            "zmw" => Self::Zmw,
            "clp" => Self::Clp,
            "djf" => Self::Djf,
            "gnf" => Self::Gnf,
            "ugx" => Self::Ugx,
            "pyg" => Self::Pyg,
            "xof" => Self::Xof,
            "xpf" => Self::Xpf,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(Currency);

/// Bounds on a time, any of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DateRangeFilter {
    /// Later than (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gt: Option<String>,
    /// At or later than (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gte: Option<String>,
    /// Earlier than (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lt: Option<String>,
    /// At or earlier than (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lte: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl DateRangeFilter {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Later than (ISO 8601).
    #[must_use]
    pub fn gt(mut self, gt: impl Into<String>) -> Self {
        self.gt = Some(gt.into());
        self
    }

    /// At or later than (ISO 8601).
    #[must_use]
    pub fn gte(mut self, gte: impl Into<String>) -> Self {
        self.gte = Some(gte.into());
        self
    }

    /// Earlier than (ISO 8601).
    #[must_use]
    pub fn lt(mut self, lt: impl Into<String>) -> Self {
        self.lt = Some(lt.into());
        self
    }

    /// At or earlier than (ISO 8601).
    #[must_use]
    pub fn lte(mut self, lte: impl Into<String>) -> Self {
        self.lte = Some(lte.into());
        self
    }
}

/// A value by which usage is told apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify), tsify(type = "string | number | boolean"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DimensionValue {
    /// A string.
    Text(String),
    /// A number.
    Number(Number),
    /// A boolean.
    Boolean(bool),
    /// Of a form that this version does not list.
    Unlisted(Value),
}

impl From<&str> for DimensionValue {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<String> for DimensionValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<f64> for DimensionValue {
    fn from(value: f64) -> Self {
        Self::Number(value.into())
    }
}

impl From<i32> for DimensionValue {
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

impl From<u32> for DimensionValue {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<Number> for DimensionValue {
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for DimensionValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// Pointer to an entitlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntitlementReference {
    /// Feature or custom currency.
    pub id: String,
    /// Kind.
    pub r#type: EntitlementType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Feature or credit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"FEATURE\" | \"CREDIT\" | (string & {})")
)]
#[non_exhaustive]
pub enum EntitlementType {
    /// `FEATURE`
    Feature,
    /// `CREDIT`
    Credit,
    /// A value that this version does not list.
    Unlisted(String),
}

impl EntitlementType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Feature => "FEATURE",
            Self::Credit => "CREDIT",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for EntitlementType {
    fn from(value: &str) -> Self {
        match value {
            "FEATURE" => Self::Feature,
            "CREDIT" => Self::Credit,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(EntitlementType);

/// Usage counted against one entity limit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityUsage {
    /// Usage counted so far, in total.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub current_usage: Number,
    /// Customer concerned.
    pub customer_id: String,
    /// Entity limit that was counted against.
    pub entitlement_id: String,
    /// Entity that holds the limit.
    pub entity_id: String,
    /// Resource that was used; null at customer level.
    pub resource_id: Option<String>,
    /// Entities that narrow the limit; empty for the whole node.
    pub scope_entity_ids: Vec<String>,
    /// When usage last changed (ISO 8601).
    pub usage_updated_at: String,
    /// Governed custom currency; either this or featureId is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<String>,
    /// Governed feature; either this or currencyId is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Life-cycle states of a feature.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"NEW\" | \"SUSPENDED\" | \"ACTIVE\" | (string & {})")
)]
#[non_exhaustive]
pub enum FeatureStatus {
    /// `NEW`
    New,
    /// `SUSPENDED`
    Suspended,
    /// `ACTIVE`
    Active,
    /// A value that this version does not list.
    Unlisted(String),
}

impl FeatureStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::Suspended => "SUSPENDED",
            Self::Active => "ACTIVE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for FeatureStatus {
    fn from(value: &str) -> Self {
        match value {
            "NEW" => Self::New,
            "SUSPENDED" => Self::Suspended,
            "ACTIVE" => Self::Active,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(FeatureStatus);

/// Feature as shown in an answer on access.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FeatureSummary {
    /// Identifier.
    pub id: String,
    /// Name shown to people.
    pub display_name: String,
    /// Life-cycle state of the feature.
    pub feature_status: FeatureStatus,
    /// Kind of value the feature takes.
    pub feature_type: FeatureType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Kinds of feature.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"BOOLEAN\" | \"NUMBER\" | \"ENUM\" | (string & {})")
)]
#[non_exhaustive]
pub enum FeatureType {
    /// `BOOLEAN`
    Boolean,
    /// `NUMBER`
    Number,
    /// `ENUM`
    Enum,
    /// A value that this version does not list.
    Unlisted(String),
}

impl FeatureType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boolean => "BOOLEAN",
            Self::Number => "NUMBER",
            Self::Enum => "ENUM",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for FeatureType {
    fn from(value: &str) -> Self {
        match value {
            "BOOLEAN" => Self::Boolean,
            "NUMBER" => Self::Number,
            "ENUM" => Self::Enum,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(FeatureType);

/// Identifier of the record concerned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IdReference {
    /// Identifier.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Outside systems known to Stigg.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"AUTH0\" | \"ZUORA\" | \"STRIPE\" | \"HUBSPOT\" | \"AWS_MARKETPLACE\" | \"SNOWFLAKE\" | \"SALESFORCE\" | \"BIG_QUERY\" | \"OPEN_FGA\" | \"APP_STORE\" | \"RECEIVED\" | \"PREQUEL\" | \"AIRWALLEX\" | \"STRIPE_INVOICING\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum IntegrationVendor {
    /// `AUTH0`
    Auth0,
    /// `ZUORA`
    Zuora,
    /// `STRIPE`
    Stripe,
    /// `HUBSPOT`
    Hubspot,
    /// `AWS_MARKETPLACE`
    AwsMarketplace,
    /// `SNOWFLAKE`
    Snowflake,
    /// `SALESFORCE`
    Salesforce,
    /// `BIG_QUERY`
    BigQuery,
    /// `OPEN_FGA`
    OpenFga,
    /// `APP_STORE`
    AppStore,
    /// `RECEIVED`
    Received,
    /// `PREQUEL`
    Prequel,
    /// `AIRWALLEX`
    Airwallex,
    /// `STRIPE_INVOICING`
    StripeInvoicing,
    /// A value that this version does not list.
    Unlisted(String),
}

impl IntegrationVendor {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auth0 => "AUTH0",
            Self::Zuora => "ZUORA",
            Self::Stripe => "STRIPE",
            Self::Hubspot => "HUBSPOT",
            Self::AwsMarketplace => "AWS_MARKETPLACE",
            Self::Snowflake => "SNOWFLAKE",
            Self::Salesforce => "SALESFORCE",
            Self::BigQuery => "BIG_QUERY",
            Self::OpenFga => "OPEN_FGA",
            Self::AppStore => "APP_STORE",
            Self::Received => "RECEIVED",
            Self::Prequel => "PREQUEL",
            Self::Airwallex => "AIRWALLEX",
            Self::StripeInvoicing => "STRIPE_INVOICING",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for IntegrationVendor {
    fn from(value: &str) -> Self {
        match value {
            "AUTH0" => Self::Auth0,
            "ZUORA" => Self::Zuora,
            "STRIPE" => Self::Stripe,
            "HUBSPOT" => Self::Hubspot,
            "AWS_MARKETPLACE" => Self::AwsMarketplace,
            "SNOWFLAKE" => Self::Snowflake,
            "SALESFORCE" => Self::Salesforce,
            "BIG_QUERY" => Self::BigQuery,
            "OPEN_FGA" => Self::OpenFga,
            "APP_STORE" => Self::AppStore,
            "RECEIVED" => Self::Received,
            "PREQUEL" => Self::Prequel,
            "AIRWALLEX" => Self::Airwallex,
            "STRIPE_INVOICING" => Self::StripeInvoicing,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(IntegrationVendor);

/// Causes of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"BILLING_CYCLE\" | \"SUBSCRIPTION_CREATION\" | \"SUBSCRIPTION_UPDATE\" | \"MANUAL\" | \"MINIMUM_INVOICE_AMOUNT_EXCEEDED\" | \"OTHER\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum InvoiceBillingReason {
    /// `BILLING_CYCLE`
    BillingCycle,
    /// `SUBSCRIPTION_CREATION`
    SubscriptionCreation,
    /// `SUBSCRIPTION_UPDATE`
    SubscriptionUpdate,
    /// `MANUAL`
    Manual,
    /// `MINIMUM_INVOICE_AMOUNT_EXCEEDED`
    MinimumInvoiceAmountExceeded,
    /// `OTHER`
    Other,
    /// A value that this version does not list.
    Unlisted(String),
}

impl InvoiceBillingReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillingCycle => "BILLING_CYCLE",
            Self::SubscriptionCreation => "SUBSCRIPTION_CREATION",
            Self::SubscriptionUpdate => "SUBSCRIPTION_UPDATE",
            Self::Manual => "MANUAL",
            Self::MinimumInvoiceAmountExceeded => "MINIMUM_INVOICE_AMOUNT_EXCEEDED",
            Self::Other => "OTHER",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for InvoiceBillingReason {
    fn from(value: &str) -> Self {
        match value {
            "BILLING_CYCLE" => Self::BillingCycle,
            "SUBSCRIPTION_CREATION" => Self::SubscriptionCreation,
            "SUBSCRIPTION_UPDATE" => Self::SubscriptionUpdate,
            "MANUAL" => Self::Manual,
            "MINIMUM_INVOICE_AMOUNT_EXCEEDED" => Self::MinimumInvoiceAmountExceeded,
            "OTHER" => Self::Other,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(InvoiceBillingReason);

/// States of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"OPEN\" | \"CANCELED\" | \"PAID\" | (string & {})")
)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `OPEN`
    Open,
    /// `CANCELED`
    Canceled,
    /// `PAID`
    Paid,
    /// A value that this version does not list.
    Unlisted(String),
}

impl InvoiceStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Canceled => "CANCELED",
            Self::Paid => "PAID",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for InvoiceStatus {
    fn from(value: &str) -> Self {
        match value {
            "OPEN" => Self::Open,
            "CANCELED" => Self::Canceled,
            "PAID" => Self::Paid,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(InvoiceStatus);

/// Amount in a currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Money {
    /// Sum of money, in units of the currency.
    #[cfg_attr(feature = "js", tsify(type = "number"))]
    pub amount: Number,
    /// Currency code, lower case ISO 4217.
    pub currency: Currency,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl Money {
    /// What must be given; the other methods set the rest.
    pub fn new(amount: impl Into<Number>, currency: Currency) -> Self {
        Self {
            amount: amount.into(),
            currency,
            extra: UnknownFields::new(),
        }
    }
}

/// Monthly reset moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MonthlyReset {
    /// Moment that the usage window is counted from.
    pub according_to: MonthlyResetAnchor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl MonthlyReset {
    /// What must be given; the other methods set the rest.
    pub fn new(according_to: MonthlyResetAnchor) -> Self {
        Self {
            according_to,
            extra: UnknownFields::new(),
        }
    }
}

/// Monthly reset moments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"SubscriptionStart\" | \"StartOfTheMonth\" | (string & {})")
)]
#[non_exhaustive]
pub enum MonthlyResetAnchor {
    /// `SubscriptionStart`
    SubscriptionStart,
    /// `StartOfTheMonth`
    StartOfTheMonth,
    /// A value that this version does not list.
    Unlisted(String),
}

impl MonthlyResetAnchor {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SubscriptionStart => "SubscriptionStart",
            Self::StartOfTheMonth => "StartOfTheMonth",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for MonthlyResetAnchor {
    fn from(value: &str) -> Self {
        match value {
            "SubscriptionStart" => Self::SubscriptionStart,
            "StartOfTheMonth" => Self::StartOfTheMonth,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(MonthlyResetAnchor);

/// The params of lists that take nothing but the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageParams {
    /// Cursor: return items that follow it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Cursor: return items that precede it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// `after` as Stigg's guide spells it.
    #[serde(rename = "starting_after", default, skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// `before` as Stigg's guide spells it.
    #[serde(rename = "ending_before", default, skip_serializing_if = "Option::is_none")]
    pub ending_before: Option<String>,
    /// Page size (1 to 100, default 20).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl PageParams {
    /// Empty; the other methods fill it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cursor: return items that follow it.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor: return items that precede it.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// `after` as Stigg's guide spells it.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// `before` as Stigg's guide spells it.
    #[must_use]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.ending_before = Some(ending_before.into());
        self
    }

    /// Page size (1 to 100, default 20).
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// States of collecting a payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"NOT_REQUIRED\" | \"PROCESSING\" | \"FAILED\" | \"ACTION_REQUIRED\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum PaymentCollection {
    /// `NOT_REQUIRED`
    NotRequired,
    /// `PROCESSING`
    Processing,
    /// `FAILED`
    Failed,
    /// `ACTION_REQUIRED`
    ActionRequired,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PaymentCollection {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::Processing => "PROCESSING",
            Self::Failed => "FAILED",
            Self::ActionRequired => "ACTION_REQUIRED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PaymentCollection {
    fn from(value: &str) -> Self {
        match value {
            "NOT_REQUIRED" => Self::NotRequired,
            "PROCESSING" => Self::Processing,
            "FAILED" => Self::Failed,
            "ACTION_REQUIRED" => Self::ActionRequired,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PaymentCollection);

/// Ways to collect payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"CHARGE\" | \"INVOICE\" | \"NONE\" | (string & {})")
)]
#[non_exhaustive]
pub enum PaymentCollectionMethod {
    /// `CHARGE`
    Charge,
    /// `INVOICE`
    Invoice,
    /// `NONE`
    None,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PaymentCollectionMethod {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charge => "CHARGE",
            Self::Invoice => "INVOICE",
            Self::None => "NONE",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PaymentCollectionMethod {
    fn from(value: &str) -> Self {
        match value {
            "CHARGE" => Self::Charge,
            "INVOICE" => Self::Invoice,
            "NONE" => Self::None,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PaymentCollectionMethod);

/// Free, paid or custom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"FREE\" | \"PAID\" | \"CUSTOM\" | (string & {})")
)]
#[non_exhaustive]
pub enum PricingType {
    /// `FREE`
    Free,
    /// `PAID`
    Paid,
    /// `CUSTOM`
    Custom,
    /// A value that this version does not list.
    Unlisted(String),
}

impl PricingType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "FREE",
            Self::Paid => "PAID",
            Self::Custom => "CUSTOM",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for PricingType {
    fn from(value: &str) -> Self {
        match value {
            "FREE" => Self::Free,
            "PAID" => Self::Paid,
            "CUSTOM" => Self::Custom,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(PricingType);

/// States of a reservation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"ACTIVE\" | \"RELEASED\" | (string & {})")
)]
#[non_exhaustive]
pub enum ReservationStatus {
    /// `ACTIVE`
    Active,
    /// `RELEASED`
    Released,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ReservationStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Released => "RELEASED",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ReservationStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "RELEASED" => Self::Released,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ReservationStatus);

/// Moment of a yearly, monthly or weekly reset.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"SubscriptionStart\" | \"StartOfTheMonth\" | \"EverySunday\" | \"EveryMonday\" | \"EveryTuesday\" | \"EveryWednesday\" | \"EveryThursday\" | \"EveryFriday\" | \"EverySaturday\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum ResetAnchor {
    /// `SubscriptionStart`
    SubscriptionStart,
    /// `StartOfTheMonth`
    StartOfTheMonth,
    /// `EverySunday`
    EverySunday,
    /// `EveryMonday`
    EveryMonday,
    /// `EveryTuesday`
    EveryTuesday,
    /// `EveryWednesday`
    EveryWednesday,
    /// `EveryThursday`
    EveryThursday,
    /// `EveryFriday`
    EveryFriday,
    /// `EverySaturday`
    EverySaturday,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ResetAnchor {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SubscriptionStart => "SubscriptionStart",
            Self::StartOfTheMonth => "StartOfTheMonth",
            Self::EverySunday => "EverySunday",
            Self::EveryMonday => "EveryMonday",
            Self::EveryTuesday => "EveryTuesday",
            Self::EveryWednesday => "EveryWednesday",
            Self::EveryThursday => "EveryThursday",
            Self::EveryFriday => "EveryFriday",
            Self::EverySaturday => "EverySaturday",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ResetAnchor {
    fn from(value: &str) -> Self {
        match value {
            "SubscriptionStart" => Self::SubscriptionStart,
            "StartOfTheMonth" => Self::StartOfTheMonth,
            "EverySunday" => Self::EverySunday,
            "EveryMonday" => Self::EveryMonday,
            "EveryTuesday" => Self::EveryTuesday,
            "EveryWednesday" => Self::EveryWednesday,
            "EveryThursday" => Self::EveryThursday,
            "EveryFriday" => Self::EveryFriday,
            "EverySaturday" => Self::EverySaturday,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ResetAnchor);

/// Yearly, monthly or weekly reset moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResetConfiguration {
    /// Moment that the usage window is counted from.
    pub according_to: ResetAnchor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// How often usage can start over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"YEAR\" | \"MONTH\" | \"WEEK\" | \"DAY\" | \"HOUR\" | (string & {})")
)]
#[non_exhaustive]
pub enum ResetPeriod {
    /// `YEAR`
    Year,
    /// `MONTH`
    Month,
    /// `WEEK`
    Week,
    /// `DAY`
    Day,
    /// `HOUR`
    Hour,
    /// A value that this version does not list.
    Unlisted(String),
}

impl ResetPeriod {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "YEAR",
            Self::Month => "MONTH",
            Self::Week => "WEEK",
            Self::Day => "DAY",
            Self::Hour => "HOUR",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for ResetPeriod {
    fn from(value: &str) -> Self {
        match value {
            "YEAR" => Self::Year,
            "MONTH" => Self::Month,
            "WEEK" => Self::Week,
            "DAY" => Self::Day,
            "HOUR" => Self::Hour,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(ResetPeriod);

/// Dimension that identifies a series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SeriesTag {
    /// Dimension name.
    pub key: String,
    /// Dimension value.
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Newest invoice in short.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionInvoice {
    /// Invoice as known to the billing provider.
    pub billing_id: String,
    /// Creation time (ISO 8601).
    pub created_at: String,
    /// True if someone must act before payment completes.
    pub requires_action: bool,
    /// Condition of the record.
    pub status: InvoiceStatus,
    /// Money still owed.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub amount_due: Option<Option<Number>>,
    /// What caused the invoice.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing_reason: Option<Option<InvoiceBillingReason>>,
    /// Currency code, lower case ISO 4217.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub currency: Option<Option<String>>,
    /// Link to the invoice as PDF.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub pdf_url: Option<Option<String>>,
    /// Amount to pay.
    #[serde(
        default,
        deserialize_with = "nullable",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "js", tsify(type = "number | null"))]
    pub total: Option<Option<Number>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

/// Tax registration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxId {
    /// Kind of tax registration, for instance VAT.
    pub r#type: String,
    /// The registration number itself.
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl TaxId {
    /// What must be given; the other methods set the rest.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            extra: UnknownFields::new(),
        }
    }
}

/// What can follow a trial.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(type = "\"CONVERT_TO_PAID\" | \"CANCEL_SUBSCRIPTION\" | (string & {})")
)]
#[non_exhaustive]
pub enum TrialEndBehavior {
    /// `CONVERT_TO_PAID`
    ConvertToPaid,
    /// `CANCEL_SUBSCRIPTION`
    CancelSubscription,
    /// A value that this version does not list.
    Unlisted(String),
}

impl TrialEndBehavior {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConvertToPaid => "CONVERT_TO_PAID",
            Self::CancelSubscription => "CANCEL_SUBSCRIPTION",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for TrialEndBehavior {
    fn from(value: &str) -> Self {
        match value {
            "CONVERT_TO_PAID" => Self::ConvertToPaid,
            "CANCEL_SUBSCRIPTION" => Self::CancelSubscription,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(TrialEndBehavior);

/// Weekly reset moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WeeklyReset {
    /// Moment that the usage window is counted from.
    pub according_to: WeeklyResetAnchor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl WeeklyReset {
    /// What must be given; the other methods set the rest.
    pub fn new(according_to: WeeklyResetAnchor) -> Self {
        Self {
            according_to,
            extra: UnknownFields::new(),
        }
    }
}

/// Weekly reset moments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "js",
    derive(Tsify),
    tsify(
        type = "\"SubscriptionStart\" | \"EverySunday\" | \"EveryMonday\" | \"EveryTuesday\" | \"EveryWednesday\" | \"EveryThursday\" | \"EveryFriday\" | \"EverySaturday\" | (string & {})"
    )
)]
#[non_exhaustive]
pub enum WeeklyResetAnchor {
    /// `SubscriptionStart`
    SubscriptionStart,
    /// `EverySunday`
    EverySunday,
    /// `EveryMonday`
    EveryMonday,
    /// `EveryTuesday`
    EveryTuesday,
    /// `EveryWednesday`
    EveryWednesday,
    /// `EveryThursday`
    EveryThursday,
    /// `EveryFriday`
    EveryFriday,
    /// `EverySaturday`
    EverySaturday,
    /// A value that this version does not list.
    Unlisted(String),
}

impl WeeklyResetAnchor {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SubscriptionStart => "SubscriptionStart",
            Self::EverySunday => "EverySunday",
            Self::EveryMonday => "EveryMonday",
            Self::EveryTuesday => "EveryTuesday",
            Self::EveryWednesday => "EveryWednesday",
            Self::EveryThursday => "EveryThursday",
            Self::EveryFriday => "EveryFriday",
            Self::EverySaturday => "EverySaturday",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for WeeklyResetAnchor {
    fn from(value: &str) -> Self {
        match value {
            "SubscriptionStart" => Self::SubscriptionStart,
            "EverySunday" => Self::EverySunday,
            "EveryMonday" => Self::EveryMonday,
            "EveryTuesday" => Self::EveryTuesday,
            "EveryWednesday" => Self::EveryWednesday,
            "EveryThursday" => Self::EveryThursday,
            "EveryFriday" => Self::EveryFriday,
            "EverySaturday" => Self::EverySaturday,
            _ => Self::Unlisted(value.to_owned()),
        }
    }
}

text_enum!(WeeklyResetAnchor);

/// Yearly reset moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "js", derive(Tsify))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct YearlyReset {
    /// Moment that the usage window is counted from.
    ///
    /// Always `SubscriptionStart`.
    #[cfg_attr(feature = "js", tsify(type = "\"SubscriptionStart\""))]
    pub according_to: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: UnknownFields,
}

impl YearlyReset {
    /// What must be given; the other methods set the rest.
    pub fn new() -> Self {
        Self {
            according_to: "SubscriptionStart".to_owned(),
            extra: UnknownFields::new(),
        }
    }
}

impl Default for YearlyReset {
    fn default() -> Self {
        Self::new()
    }
}
