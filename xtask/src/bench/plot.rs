//! A plot of what calls cost, as SVG that is readable on light and dark pages.

use std::fmt::Write;

use super::page::Table;

/// The calls that are shown: the first columns.
const CALLS: usize = 3;
/// Where the bars begin, and how long the longest is.
const LEFT: f64 = 200.0;
const LENGTH: f64 = 500.0;
const BAR: f64 = 14.0;
const WIDTH: f64 = LEFT + LENGTH + 60.0;

const STYLE: &str = "text { font: 12px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600 } \
    .floor { stroke: #1f2328; stroke-dasharray: 3 3 } .bar0 { fill: #2563eb } .bar1 { fill: #d97706 } \
    .bar2 { fill: #7c3aed } .bar3 { fill: #6b7280 } \
    @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .floor { stroke: #e6edf3 } }";

/// Bars for each runtime, call and client; a dashed line is the floor.
pub fn svg(tables: &[Table]) -> String {
    let clients = named(tables);
    let ratios = tables.iter().flat_map(|table| &table.bars).flat_map(|(_, ratios)| &ratios[..CALLS]);
    let scale = LENGTH / ratios.fold(1.0, |most, ratio| ratio.max(most));
    let mut body = String::new();
    let mut y = 10.0;
    for (index, name) in clients.iter().enumerate() {
        bar(&mut body, index, y, BAR);
        label(&mut body, LEFT + BAR + 6.0, y, "", name);
        y += BAR + 4.0;
    }
    let top = y + 4.0;
    for table in tables {
        y += BAR;
        label(&mut body, 0.0, y, "title", table.title.split(',').next().unwrap_or_default());
        for (call, column) in table.columns.iter().take(CALLS).enumerate() {
            label(&mut body, LEFT - 60.0, y, "", column);
            for (name, ratios) in &table.bars {
                let index = clients.iter().position(|client| client == name).unwrap_or_default();
                bar(&mut body, index, y, ratios[call] * scale);
                label(&mut body, LEFT + ratios[call] * scale + 4.0, y, "", &format!("{:.2}", ratios[call]));
                y += BAR + 1.0;
            }
            y += 4.0;
        }
    }
    let floor = LEFT + scale;
    writeln!(body, "<line class=\"floor\" x1=\"{floor:.1}\" x2=\"{floor:.1}\" y1=\"{top}\" y2=\"{y}\"/>")
        .expect("text takes all");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {:.0}\" role=\"img\">\n\
         <title>CPU time of a call, as a multiple of a bare fetch with a time limit</title>\n\
         <style>{STYLE}</style>\n{body}</svg>\n",
        y + 10.0
    )
}

/// The clients of all tables, once each.
fn named(tables: &[Table]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in tables.iter().flat_map(|table| &table.bars) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn bar(body: &mut String, client: usize, y: f64, length: f64) {
    writeln!(
        body,
        "<rect class=\"bar{}\" x=\"{LEFT}\" y=\"{y}\" width=\"{length:.1}\" height=\"{BAR}\"/>",
        client % 4
    )
    .expect("text takes all");
}

fn label(body: &mut String, x: f64, y: f64, class: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    writeln!(body, "<text class=\"{class}\" x=\"{x:.1}\" y=\"{}\">{text}</text>", y + BAR - 3.0)
        .expect("text takes all");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_call_of_each_client_has_a_bar() {
        let bars = vec![("a".into(), vec![1.0, 1.1, 2.0]), ("b <&>".into(), vec![3.0, 1.2, 4.0])];
        let columns = vec!["retrieve", "list", "provision"];
        let svg = svg(&[Table { title: "Node 20, medians".into(), columns, rows: Vec::new(), bars }]);
        // Two of them tell which client is which.
        assert_eq!(svg.matches("<rect ").count(), 2 + 2 * 3, "{svg}");
        assert!(svg.contains("width=\"500.0\"") && svg.contains("b &lt;&amp;>"), "{svg}");
        assert!(svg.contains(">Node 20<"), "{svg}");
    }
}
