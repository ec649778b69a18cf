CREATE TRIGGER review_letters_no_update BEFORE UPDATE ON review_letters BEGIN SELECT raise(abort, 'review_letters can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER review_letters_no_delete BEFORE DELETE ON review_letters BEGIN SELECT raise(abort, 'review_letters can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER challenge_entries_no_update BEFORE UPDATE ON challenge_entries BEGIN SELECT raise(abort, 'challenge_entries can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER challenge_entries_no_delete BEFORE DELETE ON challenge_entries BEGIN SELECT raise(abort, 'challenge_entries can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER check_backs_no_update BEFORE UPDATE ON check_backs BEGIN SELECT raise(abort, 'check_backs can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER check_backs_no_delete BEFORE DELETE ON check_backs BEGIN SELECT raise(abort, 'check_backs can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER action_stops_no_update BEFORE UPDATE ON action_stops BEGIN SELECT raise(abort, 'action_stops can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER action_stops_no_delete BEFORE DELETE ON action_stops BEGIN SELECT raise(abort, 'action_stops can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER deadlines_met_no_update BEFORE UPDATE ON deadlines_met BEGIN SELECT raise(abort, 'deadlines_met can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER deadlines_met_no_delete BEFORE DELETE ON deadlines_met BEGIN SELECT raise(abort, 'deadlines_met can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER figures_no_update BEFORE UPDATE ON figures BEGIN SELECT raise(abort, 'figures can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER figures_no_delete BEFORE DELETE ON figures BEGIN SELECT raise(abort, 'figures can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews BEGIN SELECT raise(abort, 'reviews can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER findings_no_delete BEFORE DELETE ON findings BEGIN SELECT raise(abort, 'findings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER finding_actions_no_delete BEFORE DELETE ON finding_actions BEGIN SELECT raise(abort, 'finding_actions can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER finding_drops_no_delete BEFORE DELETE ON finding_drops BEGIN SELECT raise(abort, 'finding_drops can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER challenges_no_delete BEFORE DELETE ON challenges BEGIN SELECT raise(abort, 'challenges can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER letter_drafts_no_delete BEFORE DELETE ON letter_drafts BEGIN SELECT raise(abort, 'letter_drafts can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER deadline_rules_no_delete BEFORE DELETE ON deadline_rules BEGIN SELECT raise(abort, 'deadline_rules can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER measures_no_delete BEFORE DELETE ON measures BEGIN SELECT raise(abort, 'measures can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER meetings_no_delete BEFORE DELETE ON meetings BEGIN SELECT raise(abort, 'meetings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER search_finding_added AFTER INSERT ON findings BEGIN
  INSERT INTO search(rowid, title, body, kind, subject_id) VALUES (new.id * 4 + 3, new.ref, new.words || ' ' || new.note, 'finding', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER search_finding_changed AFTER UPDATE OF ref, words, note ON findings BEGIN
  UPDATE search SET title = new.ref, body = new.words || ' ' || new.note WHERE rowid = new.id * 4 + 3;
END;
--> statement-breakpoint
INSERT INTO deadline_rules(authority_id, review_kind, only_with_priority_actions, title, working_days, who_sends, to_whom)
SELECT id, 'ilacs_standard', 0, 'Written statement of action', 70, 'The director of children''s services', 'Ofsted and the Department for Education' FROM authorities
UNION ALL SELECT id, 'ilacs_short', 0, 'Written statement of action', 70, 'The director of children''s services', 'Ofsted and the Department for Education' FROM authorities
UNION ALL SELECT id, 'focused_visit', 1, 'Draft action plan', 20, 'The director of children''s services', 'Ofsted' FROM authorities;
