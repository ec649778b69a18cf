CREATE TRIGGER measure_targets_no_update BEFORE UPDATE ON measure_targets BEGIN SELECT raise(abort, 'measure_targets can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_targets_no_delete BEFORE DELETE ON measure_targets BEGIN SELECT raise(abort, 'measure_targets can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_comparators_no_update BEFORE UPDATE ON measure_comparators BEGIN SELECT raise(abort, 'measure_comparators can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_comparators_no_delete BEFORE DELETE ON measure_comparators BEGIN SELECT raise(abort, 'measure_comparators can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_breaks_no_update BEFORE UPDATE ON measure_breaks BEGIN SELECT raise(abort, 'measure_breaks can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_breaks_no_delete BEFORE DELETE ON measure_breaks BEGIN SELECT raise(abort, 'measure_breaks can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_baselines_no_update BEFORE UPDATE ON measure_baselines BEGIN SELECT raise(abort, 'measure_baselines can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_baselines_no_delete BEFORE DELETE ON measure_baselines BEGIN SELECT raise(abort, 'measure_baselines can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_headings_no_update BEFORE UPDATE ON measure_headings BEGIN SELECT raise(abort, 'measure_headings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_headings_no_delete BEFORE DELETE ON measure_headings BEGIN SELECT raise(abort, 'measure_headings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_commentaries_no_update BEFORE UPDATE ON measure_commentaries BEGIN SELECT raise(abort, 'measure_commentaries can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measure_commentaries_no_delete BEFORE DELETE ON measure_commentaries BEGIN SELECT raise(abort, 'measure_commentaries can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER reference_loads_no_update BEFORE UPDATE ON reference_loads BEGIN SELECT raise(abort, 'reference_loads can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER reference_loads_no_delete BEFORE DELETE ON reference_loads BEGIN SELECT raise(abort, 'reference_loads can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER claims_no_delete BEFORE DELETE ON claims BEGIN SELECT raise(abort, 'claims can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER figure_uploads_no_delete BEFORE DELETE ON figure_uploads BEGIN SELECT raise(abort, 'figure_uploads can only be added to'); END;
