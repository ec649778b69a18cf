CREATE TRIGGER updates_no_update BEFORE UPDATE ON updates BEGIN SELECT raise(abort, 'updates can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER updates_no_delete BEFORE DELETE ON updates BEGIN SELECT raise(abort, 'updates can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_reviews_no_update BEFORE UPDATE ON evidence_reviews BEGIN SELECT raise(abort, 'evidence_reviews can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_reviews_no_delete BEFORE DELETE ON evidence_reviews BEGIN SELECT raise(abort, 'evidence_reviews can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_files_no_update BEFORE UPDATE ON evidence_files BEGIN SELECT raise(abort, 'evidence_files can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_files_no_delete BEFORE DELETE ON evidence_files BEGIN SELECT raise(abort, 'evidence_files can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_links_no_update BEFORE UPDATE ON evidence_links BEGIN SELECT raise(abort, 'evidence_links can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_links_no_delete BEFORE DELETE ON evidence_links BEGIN SELECT raise(abort, 'evidence_links can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail
WHEN NOT (new.detail IS NULL AND new.seq = old.seq AND new.at = old.at AND new.person_id IS old.person_id AND new.person_name = old.person_name
  AND new.plan_id IS old.plan_id AND new.event = old.event AND new.subject_kind = old.subject_kind AND new.subject_id = old.subject_id
  AND new.subject_name = old.subject_name AND new.detail_hash = old.detail_hash AND new.hash = old.hash)
BEGIN SELECT raise(abort, 'trail can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail BEGIN SELECT raise(abort, 'trail can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER actions_no_delete BEFORE DELETE ON actions BEGIN SELECT raise(abort, 'actions can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence BEGIN SELECT raise(abort, 'evidence can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER proposals_no_delete BEFORE DELETE ON proposals BEGIN SELECT raise(abort, 'proposals can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER completions_no_delete BEFORE DELETE ON completions BEGIN SELECT raise(abort, 'completions can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_revisions_no_delete BEFORE DELETE ON evidence_revisions BEGIN SELECT raise(abort, 'evidence_revisions can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER roles_no_delete BEFORE DELETE ON roles BEGIN SELECT raise(abort, 'roles can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER plan_versions_no_delete BEFORE DELETE ON plan_versions BEGIN SELECT raise(abort, 'plan_versions can only be added to'); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE search USING fts5(title, body, kind UNINDEXED, subject_id UNINDEXED, action_id UNINDEXED, plan_id UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER search_action_added AFTER INSERT ON actions BEGIN
  INSERT INTO search(rowid, title, body, kind, subject_id, action_id, plan_id)
  VALUES (new.id * 4, new.ref || ' ' || new.title, new.description || ' ' || new.success_measure, 'action', new.id, new.id, new.plan_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_action_changed AFTER UPDATE OF ref, title, description, success_measure ON actions BEGIN
  UPDATE search SET title = new.ref || ' ' || new.title, body = new.description || ' ' || new.success_measure WHERE rowid = new.id * 4;
END;
--> statement-breakpoint
CREATE TRIGGER search_update_added AFTER INSERT ON updates WHEN new.note <> '' OR new.reason <> '' BEGIN
  INSERT INTO search(rowid, title, body, kind, subject_id, action_id, plan_id)
  SELECT new.id * 4 + 1, '', new.note || ' ' || new.reason, 'update', new.id, new.action_id, plan_id FROM actions WHERE id = new.action_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_evidence_added AFTER INSERT ON evidence BEGIN
  INSERT INTO search(rowid, title, body, kind, subject_id) VALUES (new.id * 4 + 2, new.title, new.shows, 'evidence', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER search_evidence_changed AFTER UPDATE OF title, shows ON evidence BEGIN
  UPDATE search SET title = new.title, body = new.shows WHERE rowid = new.id * 4 + 2;
END;
