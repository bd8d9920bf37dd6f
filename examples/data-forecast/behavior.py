"""Answers a data query with a forecast: asks the host for a series by day, finds its trend and the shape of its
week, and says how the next days will go, with the range that nine in ten of the past days stayed in."""

from datetime import date, datetime, timedelta, timezone
from statistics import NormalDist, mean, pstdev

from vivarium import DataQueryDatasource, on

NINE_IN_TEN = NormalDist().inv_cdf(0.95)
WEEK = timedelta(days=7)


@on("event.data.query.datasource")
def forecast(ev: DataQueryDatasource):
    rows = ev.data_query(ev.var("query"))
    series = {date.fromisoformat(row["day"]): row["total"] for row in rows}
    if not any(day - WEEK in series for day in series) or len({day.weekday() for day in series}) < 7:
        ev.fail(f"a forecast needs two weeks: {len(series)} days are there")
    days = list(ahead(ev.happened_at, ev.var("days", 7)))
    ev.info("forecast", days=len(days), from_days=len(series))
    if ev.query_format == "table":
        return {"data": {"columns": ["day", "total", "low", "high"], "rows": [list(row.values()) for row in rows_of(series, days)]}}
    return {"data": list(rows_of(series, days))}


def ahead(now, days):
    today = datetime.fromtimestamp(now, timezone.utc).date()
    return (today + timedelta(days=n) for n in range(1, days + 1))


def rows_of(series, days):
    origin = min(series)
    slope = mean((series[day] - series[day - WEEK]) / 7 for day in series if day - WEEK in series)

    def line(day):
        return slope * (day - origin).days

    shape = {n: mean(series[day] - line(day) for day in series if day.weekday() == n) for n in range(7)}
    spread = NINE_IN_TEN * pstdev(series[day] - line(day) - shape[day.weekday()] for day in series)
    for day in days:
        total = line(day) + shape[day.weekday()]
        low, total, high = (round(max(0.0, v), 1) for v in (total - spread, total, total + spread))
        yield {"day": day.isoformat(), "total": total, "low": low, "high": high}
