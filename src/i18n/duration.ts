// How long a stretch of time is, as one says it.

export type DurationUnit = "second" | "minute" | "hour" | "day" | "month" | "year";
