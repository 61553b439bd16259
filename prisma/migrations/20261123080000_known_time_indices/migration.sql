-- What became known between two instants is read by known time: of every version, not of the current ones.

-- CreateIndex
CREATE INDEX "crossing_by_known" ON "crossing_version"("known_from");

-- CreateIndex
CREATE INDEX "crossing_supersession_known_from_idx" ON "crossing_supersession"("known_from");

-- CreateIndex
CREATE INDEX "event_by_known" ON "event_version"("known_from");
