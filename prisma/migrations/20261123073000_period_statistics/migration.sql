-- By hand: how the periods of crossings are spread, so that a filter by days finds the index of
-- periods when few touch them, and walks the order of the list when many do.
CREATE STATISTICS crossing_version_period ON (daterange(period_start, period_end, '[]')) FROM crossing_version;
