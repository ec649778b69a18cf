CREATE TABLE `agenda_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text DEFAULT 'item' NOT NULL,
	`title` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`plan_id` integer,
	`presenter_id` integer,
	`presenter` text DEFAULT '' NOT NULL,
	`minutes` integer,
	`recurring` integer DEFAULT false NOT NULL,
	`carried_from` integer,
	`said` text DEFAULT '' NOT NULL,
	`taken_off_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`presenter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carried_from`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_items_kind" CHECK("agenda_items"."kind" in ('item', 'minutes', 'matters_arising', 'what_changed', 'risks', 'challenges'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `agenda_papers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`item_id` integer NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`sha256` text,
	`bytes` integer,
	`media_type` text,
	`scanned` integer DEFAULT false NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	`taken_off_at` text,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_papers_item` ON `agenda_papers` (`item_id`);--> statement-breakpoint
CREATE INDEX `agenda_papers_sha256` ON `agenda_papers` (`sha256`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`meeting_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`came` text NOT NULL,
	`stand_in` text DEFAULT '' NOT NULL,
	`recorded_by` integer NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `person_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendance_came" CHECK("attendance"."came" in ('present', 'apologies', 'absent'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `board_members` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`board_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`agency` text,
	`joined_on` text NOT NULL,
	`left_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "board_members_joined_on" CHECK("board_members"."joined_on" is null or "board_members"."joined_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "board_members_left_on" CHECK("board_members"."left_on" is null or "board_members"."left_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `board_members_current` ON `board_members` (`board_id`,`person_id`) WHERE left_on is null;--> statement-breakpoint
CREATE INDEX `board_members_person` ON `board_members` (`person_id`);--> statement-breakpoint
CREATE TABLE `board_plans` (
	`board_id` integer NOT NULL,
	`plan_id` integer NOT NULL,
	PRIMARY KEY(`board_id`, `plan_id`),
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `board_plans_plan` ON `board_plans` (`plan_id`,`board_id`);--> statement-breakpoint
CREATE TABLE `board_terms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`board_id` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`media_type` text NOT NULL,
	`scanned` integer NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `board_terms_board` ON `board_terms` (`board_id`);--> statement-breakpoint
CREATE TABLE `boards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`name` text NOT NULL,
	`chair_id` integer,
	`every_weeks` integer,
	`meets` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `boards_name` ON `boards` (`authority_id`,lower("name"));--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`board_id` integer NOT NULL,
	`number` integer NOT NULL,
	`meeting_id` integer NOT NULL,
	`item_id` integer,
	`plan_id` integer,
	`words` text NOT NULL,
	`replaces` integer,
	`recorded_by` integer NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_number` ON `decisions` (`board_id`,`number`);--> statement-breakpoint
CREATE INDEX `decisions_meeting` ON `decisions` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `decisions_plan` ON `decisions` (`plan_id`);--> statement-breakpoint
CREATE TABLE `matters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`board_id` integer NOT NULL,
	`meeting_id` integer NOT NULL,
	`item_id` integer,
	`plan_id` integer,
	`words` text NOT NULL,
	`owner_id` integer NOT NULL,
	`due_on` text NOT NULL,
	`raised_by` integer NOT NULL,
	`raised_at` text NOT NULL,
	`outcome` text DEFAULT '' NOT NULL,
	`closed_by` integer,
	`closed_at` text,
	`closed_meeting_id` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raised_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "matters_due_on" CHECK("matters"."due_on" is null or "matters"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `matters_board` ON `matters` (`board_id`,`closed_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `matters_meeting` ON `matters` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `matters_owner` ON `matters` (`owner_id`,`closed_at`);--> statement-breakpoint
CREATE TABLE `board_meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`board_id` integer NOT NULL,
	`title` text NOT NULL,
	`on_day` text NOT NULL,
	`starts_at` text DEFAULT '' NOT NULL,
	`ends_at` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`guests` text DEFAULT '' NOT NULL,
	`life` text DEFAULT 'planned' NOT NULL,
	`begun_by` integer,
	`begun_at` text,
	`closed_by` integer,
	`closed_at` text,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`begun_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "board_meetings_life" CHECK("board_meetings"."life" in ('planned', 'under_way', 'closed')),
	CONSTRAINT "board_meetings_on_day" CHECK("board_meetings"."on_day" is null or "board_meetings"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `board_meetings_board` ON `board_meetings` (`board_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `minutes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_number` ON `minutes` (`meeting_id`,`number`);--> statement-breakpoint
CREATE TABLE `minutes_approvals` (
	`meeting_id` integer PRIMARY KEY NOT NULL,
	`minutes_id` integer NOT NULL,
	`at_meeting_id` integer NOT NULL,
	`approved_by` integer NOT NULL,
	`approved_at` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`minutes_id`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`at_meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`made_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token_hash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_person` ON `calendar_feeds` (`person_id`) WHERE revoked_at is null;--> statement-breakpoint
CREATE TABLE `publication_files` (
	`publication_id` integer NOT NULL,
	`format` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `format`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publication_files_format" CHECK("publication_files"."format" in ('docx', 'pdf', 'xlsx', 'csv'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `publication_files_sha256` ON `publication_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `publication_shares` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`publication_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`to_whom` text NOT NULL,
	`ends_on` text NOT NULL,
	`made_by` integer NOT NULL,
	`made_at` text NOT NULL,
	`revoked_by` integer,
	`revoked_at` text,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publication_shares_ends_on" CHECK("publication_shares"."ends_on" is null or "publication_shares"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_shares_token_hash_unique` ON `publication_shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `publication_shares_publication` ON `publication_shares` (`publication_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`report_id` integer NOT NULL,
	`meeting_id` integer,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`number` integer NOT NULL,
	`corrects` integer,
	`reason` text DEFAULT '' NOT NULL,
	`content` text NOT NULL,
	`content_sha256` text NOT NULL,
	`published_by` integer NOT NULL,
	`published_at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publications_kind" CHECK("publications"."kind" in ('scrutiny', 'journey', 'board_pack', 'highlight', 'plan_on_a_page', 'scorecard', 'submitted_plan'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_number` ON `publications` (`report_id`,`number`);--> statement-breakpoint
CREATE INDEX `publications_plan` ON `publications` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `publications_meeting` ON `publications` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `report_builds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`report_version` integer NOT NULL,
	`life` text DEFAULT 'waiting' NOT NULL,
	`steps_done` integer DEFAULT 0 NOT NULL,
	`steps_in_all` integer DEFAULT 0 NOT NULL,
	`step` text DEFAULT '' NOT NULL,
	`content` text,
	`content_sha256` text,
	`failure` text DEFAULT '' NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_builds_life" CHECK("report_builds"."life" in ('waiting', 'building', 'ready', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_builds_report` ON `report_builds` (`report_id`,`id`);--> statement-breakpoint
CREATE INDEX `report_builds_life` ON `report_builds` (`life`);--> statement-breakpoint
CREATE TABLE `report_files` (
	`build_id` integer NOT NULL,
	`format` text NOT NULL,
	`sha256` text,
	`bytes` integer,
	`missing` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`build_id`, `format`),
	FOREIGN KEY (`build_id`) REFERENCES `report_builds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_files_format" CHECK("report_files"."format" in ('docx', 'pdf', 'xlsx', 'csv'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_narratives` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`part` text NOT NULL,
	`words` text NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_narratives_report` ON `report_narratives` (`report_id`,`part`,`id`);--> statement-breakpoint
CREATE TABLE `report_templates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`retired_at` text,
	`changed_by` integer NOT NULL,
	`changed_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_templates_kind" CHECK("report_templates"."kind" in ('scrutiny', 'journey', 'board_pack', 'highlight', 'plan_on_a_page', 'scorecard', 'submitted_plan'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_templates_authority` ON `report_templates` (`authority_id`,`kind`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`board_id` integer,
	`meeting_id` integer,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`definition` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`month` text,
	`copied_from` integer,
	`made_by` integer NOT NULL,
	`made_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`copied_from`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_kind" CHECK("reports"."kind" in ('scrutiny', 'journey', 'board_pack', 'highlight', 'plan_on_a_page', 'scorecard', 'submitted_plan')),
	CONSTRAINT "reports_from_day" CHECK("reports"."from_day" is null or "reports"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reports_to_day" CHECK("reports"."to_day" is null or "reports"."to_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reports_month" CHECK("reports"."month" is null or "reports"."month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `reports_plan` ON `reports` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `reports_meeting` ON `reports` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `share_openings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`share_id` integer NOT NULL,
	`what` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`share_id`) REFERENCES `publication_shares`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "share_openings_what" CHECK("share_openings"."what" in ('page', 'docx', 'pdf', 'xlsx', 'csv'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `share_openings_share` ON `share_openings` (`share_id`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_marks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`item_id` integer,
	`plan_id` integer NOT NULL,
	`update_id` integer,
	`challenge_id` integer,
	`risk_score_id` integer,
	`risk_review_id` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `board_meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`risk_score_id`) REFERENCES `risk_scores`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`risk_review_id`) REFERENCES `risk_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_marks_one" CHECK(("meeting_marks"."update_id" is not null) + ("meeting_marks"."challenge_id" is not null) + ("meeting_marks"."risk_score_id" is not null) + ("meeting_marks"."risk_review_id" is not null) = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_marks_meeting` ON `meeting_marks` (`meeting_id`,`id`);--> statement-breakpoint
CREATE INDEX `meeting_marks_update` ON `meeting_marks` (`update_id`);--> statement-breakpoint
CREATE INDEX `meeting_marks_challenge` ON `meeting_marks` (`challenge_id`);--> statement-breakpoint
CREATE INDEX `meeting_marks_score` ON `meeting_marks` (`risk_score_id`);--> statement-breakpoint
CREATE INDEX `meeting_marks_review` ON `meeting_marks` (`risk_review_id`);--> statement-breakpoint
CREATE TABLE `risk_actions` (
	`risk_id` integer NOT NULL,
	`action_id` integer NOT NULL,
	PRIMARY KEY(`risk_id`, `action_id`),
	FOREIGN KEY (`risk_id`) REFERENCES `risks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `risk_actions_action` ON `risk_actions` (`action_id`);--> statement-breakpoint
CREATE TABLE `risk_reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`risk_id` integer NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`on_day` text NOT NULL,
	`by_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`risk_id`) REFERENCES `risks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "risk_reviews_on_day" CHECK("risk_reviews"."on_day" is null or "risk_reviews"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `risk_reviews_risk` ON `risk_reviews` (`risk_id`,`id`);--> statement-breakpoint
CREATE TABLE `risk_scales` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`size` integer NOT NULL,
	`bands` text NOT NULL,
	`set_by` integer NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `risk_scales_plan` ON `risk_scales` (`plan_id`);--> statement-breakpoint
CREATE TABLE `risk_scores` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`risk_id` integer NOT NULL,
	`kind` text NOT NULL,
	`likelihood` integer NOT NULL,
	`impact` integer NOT NULL,
	`reason` text NOT NULL,
	`on_day` text NOT NULL,
	`by_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`risk_id`) REFERENCES `risks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "risk_scores_kind" CHECK("risk_scores"."kind" in ('initial', 'current', 'target')),
	CONSTRAINT "risk_scores_on_day" CHECK("risk_scores"."on_day" is null or "risk_scores"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `risk_scores_risk` ON `risk_scores` (`risk_id`,`kind`,`id`);--> statement-breakpoint
CREATE TABLE `risks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`ref` text NOT NULL,
	`ref_sort` text NOT NULL,
	`title` text NOT NULL,
	`cause` text NOT NULL,
	`event` text NOT NULL,
	`consequence` text NOT NULL,
	`owner_id` integer NOT NULL,
	`initial_likelihood` integer NOT NULL,
	`initial_impact` integer NOT NULL,
	`current_likelihood` integer NOT NULL,
	`current_impact` integer NOT NULL,
	`target_likelihood` integer NOT NULL,
	`target_impact` integer NOT NULL,
	`life` text DEFAULT 'open' NOT NULL,
	`closed_reason` text DEFAULT '' NOT NULL,
	`closed_by` integer,
	`closed_at` text,
	`raised_by` integer NOT NULL,
	`raised_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raised_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "risks_life" CHECK("risks"."life" in ('open', 'closed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `risks_ref` ON `risks` (`plan_id`,`ref`);--> statement-breakpoint
CREATE INDEX `risks_by_ref` ON `risks` (`plan_id`,`life`,`ref_sort`);--> statement-breakpoint
CREATE INDEX `risks_owner` ON `risks` (`owner_id`);