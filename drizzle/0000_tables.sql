CREATE TABLE `action_agencies` (
	`action_id` integer NOT NULL,
	`agency` text NOT NULL,
	PRIMARY KEY(`action_id`, `agency`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "action_agencies_agency" CHECK("action_agencies"."agency" in ('police', 'health', 'schools', 'housing', 'probation', 'cafcass', 'youth_justice', 'voluntary_sector', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_agencies_agency` ON `action_agencies` (`agency`);--> statement-breakpoint
CREATE TABLE `action_leads` (
	`action_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`action_id`, `person_id`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_leads_person` ON `action_leads` (`person_id`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`area_id` integer NOT NULL,
	`ref` text NOT NULL,
	`ref_sort` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`owner_id` integer NOT NULL,
	`start_on` text,
	`success_measure` text DEFAULT '' NOT NULL,
	`first_due_on` text,
	`previous_due_on` text,
	`stage` text NOT NULL,
	`status` text NOT NULL,
	`impact` text NOT NULL,
	`due_on` text,
	`due_words` text,
	`last_update_on` text NOT NULL,
	`evidence_line` text DEFAULT '' NOT NULL,
	`created_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "actions_stage" CHECK("actions"."stage" in ('not_started', 'under_way', 'complete', 'embedded', 'stopped')),
	CONSTRAINT "actions_status" CHECK("actions"."status" in ('going_well', 'ones_to_watch', 'do_better', 'not_rated')),
	CONSTRAINT "actions_impact" CHECK("actions"."impact" in ('too_early', 'none_seen', 'some', 'clear')),
	CONSTRAINT "actions_due_on" CHECK("actions"."due_on" is null or "actions"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "actions_due" CHECK("actions"."due_on" is null or "actions"."due_words" is null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `actions_ref` ON `actions` (`plan_id`,`ref`);--> statement-breakpoint
CREATE INDEX `actions_by_ref` ON `actions` (`plan_id`,`ref_sort`);--> statement-breakpoint
CREATE INDEX `actions_by_due` ON `actions` (`plan_id`,`due_on`);--> statement-breakpoint
CREATE INDEX `actions_by_update` ON `actions` (`plan_id`,`last_update_on`);--> statement-breakpoint
CREATE INDEX `actions_by_owner` ON `actions` (`owner_id`,`plan_id`);--> statement-breakpoint
CREATE INDEX `actions_by_standing` ON `actions` (`plan_id`,`area_id`,`status`,`stage`,`impact`,`due_on`,`last_update_on`);--> statement-breakpoint
CREATE TABLE `completions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` integer NOT NULL,
	`proposed_by` integer NOT NULL,
	`proposed_at` text NOT NULL,
	`reason` text NOT NULL,
	`outcome` text,
	`decided_by` integer,
	`decided_at` text,
	`decision_reason` text DEFAULT '' NOT NULL,
	`check_back_on` text,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "completions_outcome" CHECK("completions"."outcome" is null or "completions"."outcome" in ('signed_off', 'sent_back'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `completions_action` ON `completions` (`action_id`,`outcome`);--> statement-breakpoint
CREATE UNIQUE INDEX `completions_waiting` ON `completions` (`action_id`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` integer NOT NULL,
	`proposed_by` integer NOT NULL,
	`proposed_at` text NOT NULL,
	`stage` text NOT NULL,
	`status` text NOT NULL,
	`impact` text NOT NULL,
	`due_on` text,
	`due_words` text,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`outcome` text,
	`decided_by` integer,
	`decided_at` text,
	`decision_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_stage" CHECK("proposals"."stage" in ('not_started', 'under_way', 'complete', 'embedded', 'stopped')),
	CONSTRAINT "proposals_status" CHECK("proposals"."status" in ('going_well', 'ones_to_watch', 'do_better', 'not_rated')),
	CONSTRAINT "proposals_impact" CHECK("proposals"."impact" in ('too_early', 'none_seen', 'some', 'clear')),
	CONSTRAINT "proposals_outcome" CHECK("proposals"."outcome" is null or "proposals"."outcome" in ('accepted', 'declined'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `proposals_action` ON `proposals` (`action_id`,`outcome`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_waiting` ON `proposals` (`action_id`,`proposed_by`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`lead_id` integer,
	`due_on` text,
	`done_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "steps_due_on" CHECK("steps"."due_on" is null or "steps"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "steps_done_on" CHECK("steps"."done_on" is null or "steps"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `steps_action` ON `steps` (`action_id`,`position`);--> statement-breakpoint
CREATE TABLE `updates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`at` text NOT NULL,
	`on_day` text NOT NULL,
	`stage` text NOT NULL,
	`status` text NOT NULL,
	`impact` text NOT NULL,
	`due_on` text,
	`due_words` text,
	`owner_id` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "updates_stage" CHECK("updates"."stage" in ('not_started', 'under_way', 'complete', 'embedded', 'stopped')),
	CONSTRAINT "updates_status" CHECK("updates"."status" in ('going_well', 'ones_to_watch', 'do_better', 'not_rated')),
	CONSTRAINT "updates_impact" CHECK("updates"."impact" in ('too_early', 'none_seen', 'some', 'clear')),
	CONSTRAINT "updates_due_on" CHECK("updates"."due_on" is null or "updates"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `updates_by_day` ON `updates` (`action_id`,`on_day`,`id`,`status`,`stage`,`impact`,`due_on`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`about_from` text NOT NULL,
	`about_to` text,
	`shows` text NOT NULL,
	`stale_on` text,
	`given_by` integer NOT NULL,
	`given_at` text NOT NULL,
	`life` text DEFAULT 'submitted' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_kind" CHECK("evidence"."kind" in ('performance_data', 'meeting_record', 'management_audit', 'audit_report', 'service_report', 'recruitment_activity', 'alert_data', 'tracker', 'policy_or_procedure', 'survey', 'voice', 'practice_observation', 'case_example', 'other')),
	CONSTRAINT "evidence_life" CHECK("evidence"."life" in ('submitted', 'accepted', 'queried', 'withdrawn', 'superseded')),
	CONSTRAINT "evidence_about_from" CHECK("evidence"."about_from" is null or "evidence"."about_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "evidence_about_to" CHECK("evidence"."about_to" is null or "evidence"."about_to" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "evidence_stale_on" CHECK("evidence"."stale_on" is null or "evidence"."stale_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_authority` ON `evidence` (`authority_id`,`kind`,`about_from`);--> statement-breakpoint
CREATE INDEX `evidence_given_by` ON `evidence` (`given_by`,`life`);--> statement-breakpoint
CREATE TABLE `evidence_actions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`evidence_id` integer NOT NULL,
	`action_id` integer NOT NULL,
	`linked_by` integer NOT NULL,
	`linked_at` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`linked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_actions_pair` ON `evidence_actions` (`evidence_id`,`action_id`);--> statement-breakpoint
CREATE INDEX `evidence_actions_action` ON `evidence_actions` (`action_id`);--> statement-breakpoint
CREATE TABLE `evidence_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`revision_id` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`media_type` text NOT NULL,
	`scanned` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `evidence_revisions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_files_revision` ON `evidence_files` (`revision_id`);--> statement-breakpoint
CREATE INDEX `evidence_files_sha256` ON `evidence_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `evidence_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`revision_id` integer NOT NULL,
	`url` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `evidence_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_links_url" CHECK("evidence_links"."url" like 'https://%' or "evidence_links"."url" like 'http://%')
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_links_revision` ON `evidence_links` (`revision_id`);--> statement-breakpoint
CREATE TABLE `evidence_reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`revision_id` integer NOT NULL,
	`outcome` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`by_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `evidence_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_reviews_outcome" CHECK("evidence_reviews"."outcome" in ('accepted', 'queried', 'answered', 'withdrawn'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_reviews_revision` ON `evidence_reviews` (`revision_id`);--> statement-breakpoint
CREATE TABLE `evidence_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`evidence_id` integer NOT NULL,
	`number` integer NOT NULL,
	`life` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`made_by` integer NOT NULL,
	`made_at` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_revisions_life" CHECK("evidence_revisions"."life" in ('submitted', 'accepted', 'queried', 'withdrawn', 'superseded'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_revisions_number` ON `evidence_revisions` (`evidence_id`,`number`);--> statement-breakpoint
CREATE TABLE `held_forms` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`typed` text NOT NULL,
	`held_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `held_forms_held_at` ON `held_forms` (`held_at`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` integer,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_person` ON `invitations` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`job_title` text DEFAULT '' NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`password_hash` text,
	`demonstration` integer DEFAULT 0 NOT NULL,
	`deactivated_at` text,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (lower("email"));--> statement-breakpoint
CREATE TABLE `posted_forms` (
	`token` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`location` text NOT NULL,
	`posted_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `posted_forms_posted_at` ON `posted_forms` (`posted_at`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`plan_id` integer NOT NULL,
	`role` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`ended_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roles_role" CHECK("roles"."role" in ('administrator', 'chair', 'board_member', 'head_of_service', 'adviser')),
	CONSTRAINT "roles_ends_on" CHECK("roles"."ends_on" is null or "roles"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `roles_current` ON `roles` (`person_id`,`plan_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `roles_plan` ON `roles` (`plan_id`,`role`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`started_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`window_started_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `areas` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`origin` text DEFAULT 'recommendation' NOT NULL,
	`sponsor_id` integer,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "areas_origin" CHECK("areas"."origin" in ('recommendation', 'added'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `areas_number` ON `areas` (`plan_id`,`number`);--> statement-breakpoint
CREATE TABLE `authorities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `authorities_name_unique` ON `authorities` (`name`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`area_id` integer NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `outcomes_area` ON `outcomes` (`area_id`,`position`);--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`number` integer NOT NULL,
	`phase` text NOT NULL,
	`note` text NOT NULL,
	`made_by` integer NOT NULL,
	`made_at` text NOT NULL,
	`approved_by` integer,
	`approved_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_versions_number` ON `plan_versions` (`plan_id`,`number`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`name` text NOT NULL,
	`phase` text DEFAULT '' NOT NULL,
	`board_name` text NOT NULL,
	`silent_after_days` integer DEFAULT 30 NOT NULL,
	`check_back_months` integer DEFAULT 3 NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `plans_authority` ON `plans` (`authority_id`);--> statement-breakpoint
CREATE TABLE `trail` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`person_id` integer,
	`person_name` text NOT NULL,
	`plan_id` integer,
	`event` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_name` text NOT NULL,
	`detail` text,
	`detail_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `trail_plan` ON `trail` (`plan_id`,`seq`);--> statement-breakpoint
CREATE INDEX `trail_person` ON `trail` (`person_id`,`seq`);--> statement-breakpoint
CREATE INDEX `trail_subject` ON `trail` (`subject_kind`,`subject_id`,`seq`);