export function MarkLegend() {
  return (
    <p className="mark-legend">
      <i className="mark" /> leaders <i className="mark ministers" /> foreign ministers <i className="mark others" />{" "}
      others
    </p>
  );
}
