package se.mandat.query.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What stood in a form's fields when it was last saved. */
public record Draft(Map<String, List<String>> fields, Instant savedAt) {}
