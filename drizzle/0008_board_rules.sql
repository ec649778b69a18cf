INSERT INTO boards(authority_id, name, created_at) SELECT authority_id, min(board_name), min(created_at) FROM plans GROUP BY authority_id, lower(board_name);
--> statement-breakpoint
INSERT INTO board_plans(board_id, plan_id) SELECT b.id, p.id FROM plans p JOIN boards b ON b.authority_id = p.authority_id AND lower(b.name) = lower(p.board_name);
--> statement-breakpoint
INSERT INTO board_meetings(id, board_id, title, on_day, added_by, added_at, version) SELECT m.id, bp.board_id, m.title, m.on_day, m.added_by, m.added_at, m.version FROM meetings m JOIN board_plans bp ON bp.plan_id = m.plan_id;
--> statement-breakpoint
CREATE TRIGGER board_terms_no_update BEFORE UPDATE ON board_terms BEGIN SELECT raise(abort, 'board_terms can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER decisions_no_update BEFORE UPDATE ON decisions BEGIN SELECT raise(abort, 'decisions can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_no_update BEFORE UPDATE ON minutes BEGIN SELECT raise(abort, 'minutes can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_approvals_no_update BEFORE UPDATE ON minutes_approvals BEGIN SELECT raise(abort, 'minutes_approvals can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risk_scales_no_update BEFORE UPDATE ON risk_scales BEGIN SELECT raise(abort, 'risk_scales can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risk_scores_no_update BEFORE UPDATE ON risk_scores BEGIN SELECT raise(abort, 'risk_scores can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risk_reviews_no_update BEFORE UPDATE ON risk_reviews BEGIN SELECT raise(abort, 'risk_reviews can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_marks_no_update BEFORE UPDATE ON meeting_marks BEGIN SELECT raise(abort, 'meeting_marks can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER report_narratives_no_update BEFORE UPDATE ON report_narratives BEGIN SELECT raise(abort, 'report_narratives can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER publications_no_update BEFORE UPDATE ON publications BEGIN SELECT raise(abort, 'publications can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER publication_files_no_update BEFORE UPDATE ON publication_files BEGIN SELECT raise(abort, 'publication_files can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER share_openings_no_update BEFORE UPDATE ON share_openings BEGIN SELECT raise(abort, 'share_openings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER board_terms_no_delete BEFORE DELETE ON board_terms BEGIN SELECT raise(abort, 'board_terms can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER decisions_no_delete BEFORE DELETE ON decisions BEGIN SELECT raise(abort, 'decisions can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_no_delete BEFORE DELETE ON minutes BEGIN SELECT raise(abort, 'minutes can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_approvals_no_delete BEFORE DELETE ON minutes_approvals BEGIN SELECT raise(abort, 'minutes_approvals can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risk_scales_no_delete BEFORE DELETE ON risk_scales BEGIN SELECT raise(abort, 'risk_scales can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risk_scores_no_delete BEFORE DELETE ON risk_scores BEGIN SELECT raise(abort, 'risk_scores can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risk_reviews_no_delete BEFORE DELETE ON risk_reviews BEGIN SELECT raise(abort, 'risk_reviews can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_marks_no_delete BEFORE DELETE ON meeting_marks BEGIN SELECT raise(abort, 'meeting_marks can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER report_narratives_no_delete BEFORE DELETE ON report_narratives BEGIN SELECT raise(abort, 'report_narratives can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER publications_no_delete BEFORE DELETE ON publications BEGIN SELECT raise(abort, 'publications can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER publication_files_no_delete BEFORE DELETE ON publication_files BEGIN SELECT raise(abort, 'publication_files can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER share_openings_no_delete BEFORE DELETE ON share_openings BEGIN SELECT raise(abort, 'share_openings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER boards_no_delete BEFORE DELETE ON boards BEGIN SELECT raise(abort, 'boards can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER board_members_no_delete BEFORE DELETE ON board_members BEGIN SELECT raise(abort, 'board_members can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER board_meetings_no_delete BEFORE DELETE ON board_meetings BEGIN SELECT raise(abort, 'board_meetings can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_items_no_delete BEFORE DELETE ON agenda_items BEGIN SELECT raise(abort, 'agenda_items can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_papers_no_delete BEFORE DELETE ON agenda_papers BEGIN SELECT raise(abort, 'agenda_papers can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER attendance_no_delete BEFORE DELETE ON attendance BEGIN SELECT raise(abort, 'attendance can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER matters_no_delete BEFORE DELETE ON matters BEGIN SELECT raise(abort, 'matters can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER risks_no_delete BEFORE DELETE ON risks BEGIN SELECT raise(abort, 'risks can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER report_templates_no_delete BEFORE DELETE ON report_templates BEGIN SELECT raise(abort, 'report_templates can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER reports_no_delete BEFORE DELETE ON reports BEGIN SELECT raise(abort, 'reports can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER publication_shares_no_delete BEFORE DELETE ON publication_shares BEGIN SELECT raise(abort, 'publication_shares can only be added to'); END;
--> statement-breakpoint
CREATE TRIGGER calendar_feeds_no_delete BEFORE DELETE ON calendar_feeds BEGIN SELECT raise(abort, 'calendar_feeds can only be added to'); END;
