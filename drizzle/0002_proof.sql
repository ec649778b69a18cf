CREATE TABLE `action_stops` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` integer NOT NULL,
	`replaced_by_id` integer,
	`reason` text NOT NULL,
	`stopped_by` integer NOT NULL,
	`stopped_at` text NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stopped_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_stops_action` ON `action_stops` (`action_id`);--> statement-breakpoint
CREATE INDEX `action_stops_replaced_by` ON `action_stops` (`replaced_by_id`);--> statement-breakpoint
CREATE TABLE `check_backs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`completion_id` integer NOT NULL,
	`action_id` integer NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`answered_by` integer NOT NULL,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`completion_id`) REFERENCES `completions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "check_backs_outcome" CHECK("check_backs"."outcome" in ('still_so', 'not_so'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `check_backs_completion` ON `check_backs` (`completion_id`);--> statement-breakpoint
CREATE INDEX `check_backs_action` ON `check_backs` (`action_id`);--> statement-breakpoint
CREATE TABLE `challenge_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`challenge_id` integer NOT NULL,
	`said` text NOT NULL,
	`words` text NOT NULL,
	`due_on` text,
	`by_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "challenge_entries_said" CHECK("challenge_entries"."said" in ('asked', 'answered', 'satisfied', 'asked_again', 'escalated', 'met')),
	CONSTRAINT "challenge_entries_due_on" CHECK("challenge_entries"."due_on" is null or "challenge_entries"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `challenge_entries_challenge` ON `challenge_entries` (`challenge_id`,`id`);--> statement-breakpoint
CREATE TABLE `challenges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`action_id` integer,
	`finding_id` integer,
	`measure_id` integer,
	`question` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` text NOT NULL,
	`to_id` integer NOT NULL,
	`answer_by` text NOT NULL,
	`life` text DEFAULT 'asked' NOT NULL,
	`meeting_on` text,
	`outcome` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "challenges_life" CHECK("challenges"."life" in ('asked', 'answered', 'satisfied', 'escalated', 'closed')),
	CONSTRAINT "challenges_answer_by" CHECK("challenges"."answer_by" is null or "challenges"."answer_by" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "challenges_meeting_on" CHECK("challenges"."meeting_on" is null or "challenges"."meeting_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "challenges_subject" CHECK(("challenges"."action_id" is not null) + ("challenges"."finding_id" is not null) + ("challenges"."measure_id" is not null) = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `challenges_plan` ON `challenges` (`plan_id`,`life`,`answer_by`);--> statement-breakpoint
CREATE INDEX `challenges_to` ON `challenges` (`to_id`,`life`);--> statement-breakpoint
CREATE INDEX `challenges_action` ON `challenges` (`action_id`);--> statement-breakpoint
CREATE INDEX `challenges_finding` ON `challenges` (`finding_id`);--> statement-breakpoint
CREATE TABLE `bank_holidays` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bank_holidays_day" CHECK("bank_holidays"."day" is null or "bank_holidays"."day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_holidays_day` ON `bank_holidays` (`authority_id`,`day`);--> statement-breakpoint
CREATE TABLE `deadline_rules` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`review_kind` text NOT NULL,
	`only_with_priority_actions` integer DEFAULT 0 NOT NULL,
	`title` text NOT NULL,
	`working_days` integer NOT NULL,
	`who_sends` text NOT NULL,
	`to_whom` text NOT NULL,
	`retired_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deadline_rules_kind" CHECK("deadline_rules"."review_kind" in ('ilacs_standard', 'ilacs_short', 'focused_visit', 'monitoring_visit', 'area_send_inspection', 'joint_targeted_area_inspection', 'police_inspection', 'commissioners_report', 'statutory_direction', 'improvement_notice', 'national_adviser_visit', 'peer_review', 'external_audit', 'internal_audit', 'whistleblowing_investigation', 'boards_own')),
	CONSTRAINT "deadline_rules_days" CHECK("deadline_rules"."working_days" between 1 and 1000)
) STRICT;
--> statement-breakpoint
CREATE INDEX `deadline_rules_authority` ON `deadline_rules` (`authority_id`,`review_kind`);--> statement-breakpoint
CREATE TABLE `deadlines_met` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`rule_id` integer NOT NULL,
	`sent_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`said_by` integer NOT NULL,
	`said_at` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `deadline_rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deadlines_met_sent_on" CHECK("deadlines_met"."sent_on" is null or "deadlines_met"."sent_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `deadlines_met_once` ON `deadlines_met` (`review_id`,`rule_id`);--> statement-breakpoint
CREATE TABLE `evidence_packs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`title` text NOT NULL,
	`scope` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` text NOT NULL,
	`life` text DEFAULT 'waiting' NOT NULL,
	`bytes_done` integer DEFAULT 0 NOT NULL,
	`bytes_in_all` integer DEFAULT 0 NOT NULL,
	`files_in_all` integer DEFAULT 0 NOT NULL,
	`sha256` text,
	`zip_bytes` integer,
	`failure` text DEFAULT '' NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_packs_life" CHECK("evidence_packs"."life" in ('waiting', 'building', 'ready', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_packs_asker` ON `evidence_packs` (`asked_by`,`id`);--> statement-breakpoint
CREATE INDEX `evidence_packs_life` ON `evidence_packs` (`life`);--> statement-breakpoint
CREATE TABLE `action_measures` (
	`action_id` integer NOT NULL,
	`measure_id` integer NOT NULL,
	PRIMARY KEY(`action_id`, `measure_id`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_measures_measure` ON `action_measures` (`measure_id`,`action_id`);--> statement-breakpoint
CREATE TABLE `figures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`month` text NOT NULL,
	`value` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`entered_by` integer NOT NULL,
	`entered_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "figures_month" CHECK("figures"."month" is null or "figures"."month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `figures_measure` ON `figures` (`measure_id`,`month`,`id`);--> statement-breakpoint
CREATE TABLE `measures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`ref` text NOT NULL,
	`ref_sort` text NOT NULL,
	`title` text NOT NULL,
	`section` text DEFAULT '' NOT NULL,
	`unit` text NOT NULL,
	`polarity` text NOT NULL,
	`owner_id` integer NOT NULL,
	`definition` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measures_unit" CHECK("measures"."unit" in ('percent', 'count', 'rate', 'average', 'days')),
	CONSTRAINT "measures_polarity" CHECK("measures"."polarity" in ('higher', 'lower', 'stay_near', 'none'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `measures_ref` ON `measures` (`plan_id`,`ref`);--> statement-breakpoint
CREATE INDEX `measures_by_ref` ON `measures` (`plan_id`,`ref_sort`);--> statement-breakpoint
CREATE INDEX `measures_owner` ON `measures` (`owner_id`);--> statement-breakpoint
CREATE TABLE `evidence_findings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`evidence_id` integer NOT NULL,
	`finding_id` integer NOT NULL,
	`linked_by` integer NOT NULL,
	`linked_at` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`linked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_findings_pair` ON `evidence_findings` (`evidence_id`,`finding_id`);--> statement-breakpoint
CREATE INDEX `evidence_findings_finding` ON `evidence_findings` (`finding_id`);--> statement-breakpoint
CREATE TABLE `finding_actions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finding_id` integer NOT NULL,
	`action_id` integer NOT NULL,
	`linked_by` integer NOT NULL,
	`linked_at` text NOT NULL,
	`ended_by` integer,
	`ended_at` text,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`linked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_actions_pair` ON `finding_actions` (`finding_id`,`action_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `finding_actions_action` ON `finding_actions` (`action_id`,`finding_id`);--> statement-breakpoint
CREATE TABLE `finding_drops` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finding_id` integer NOT NULL,
	`reason` text NOT NULL,
	`dropped_by` integer NOT NULL,
	`dropped_at` text NOT NULL,
	`taken_up_by` integer,
	`taken_up_at` text,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dropped_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_up_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_drops_current` ON `finding_drops` (`finding_id`) WHERE taken_up_at is null;--> statement-breakpoint
CREATE TABLE `finding_follow_ups` (
	`later_id` integer NOT NULL,
	`earlier_id` integer NOT NULL,
	`says` text NOT NULL,
	`said_by` integer NOT NULL,
	`said_at` text NOT NULL,
	PRIMARY KEY(`later_id`, `earlier_id`),
	FOREIGN KEY (`later_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "finding_follow_ups_says" CHECK("finding_follow_ups"."says" in ('carried_forward', 'answered'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `finding_follow_ups_earlier` ON `finding_follow_ups` (`earlier_id`);--> statement-breakpoint
CREATE TABLE `finding_topics` (
	`finding_id` integer NOT NULL,
	`topic` text NOT NULL,
	PRIMARY KEY(`finding_id`, `topic`),
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "finding_topics_topic" CHECK("finding_topics"."topic" in ('front_door', 'early_help', 'assessment_and_planning', 'child_protection', 'court_work', 'supervision_and_oversight', 'workforce', 'children_in_care', 'permanence', 'homes', 'health_and_education', 'care_leavers', 'missing_and_exploited', 'quality_assurance', 'leadership', 'partnership', 'send', 'recording'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `finding_topics_topic` ON `finding_topics` (`topic`,`finding_id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`parent_id` integer,
	`position` integer NOT NULL,
	`ref` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`page` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_kind" CHECK("findings"."kind" in ('priority_action', 'area_for_improvement', 'recommendation', 'obligation', 'strength', 'concern', 'mixed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `findings_review` ON `findings` (`review_id`,`position`);--> statement-breakpoint
CREATE INDEX `findings_parent` ON `findings` (`parent_id`);--> statement-breakpoint
CREATE TABLE `judgements` (
	`review_id` integer NOT NULL,
	`judgement` text NOT NULL,
	`grade` text NOT NULL,
	PRIMARY KEY(`review_id`, `judgement`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "judgements_judgement" CHECK("judgements"."judgement" in ('leaders', 'help_and_protection', 'in_care', 'care_leavers', 'overall')),
	CONSTRAINT "judgements_grade" CHECK("judgements"."grade" in ('outstanding', 'good', 'requires_improvement', 'inadequate'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `letter_drafts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`plan_id` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`scanned` integer DEFAULT 0 NOT NULL,
	`pages` text NOT NULL,
	`draft` text NOT NULL,
	`read_by` integer NOT NULL,
	`read_at` text NOT NULL,
	`outcome` text,
	`review_id` integer,
	`decided_by` integer,
	`decided_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_drafts_outcome" CHECK("letter_drafts"."outcome" is null or "letter_drafts"."outcome" in ('saved', 'discarded'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `letter_drafts_plan` ON `letter_drafts` (`plan_id`,`outcome`);--> statement-breakpoint
CREATE INDEX `letter_drafts_sha256` ON `letter_drafts` (`sha256`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`on_day` text NOT NULL,
	`title` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_on_day" CHECK("meetings"."on_day" is null or "meetings"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `meetings_plan` ON `meetings` (`plan_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `review_letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`name` text,
	`sha256` text,
	`bytes` integer,
	`media_type` text,
	`scanned` integer DEFAULT 0 NOT NULL,
	`url` text,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_letters_one" CHECK(("review_letters"."sha256" is null) <> ("review_letters"."url" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_letters_review` ON `review_letters` (`review_id`);--> statement-breakpoint
CREATE INDEX `review_letters_sha256` ON `review_letters` (`sha256`);--> statement-breakpoint
CREATE TABLE `review_plans` (
	`review_id` integer NOT NULL,
	`plan_id` integer NOT NULL,
	PRIMARY KEY(`review_id`, `plan_id`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_plans_plan` ON `review_plans` (`plan_id`,`review_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authority_id` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`theme` text DEFAULT '' NOT NULL,
	`expected_on` text,
	`expected_words` text,
	`visited_from` text,
	`visited_to` text,
	`published_on` text,
	`received_on` text,
	`order_on` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reviews_kind" CHECK("reviews"."kind" in ('ilacs_standard', 'ilacs_short', 'focused_visit', 'monitoring_visit', 'area_send_inspection', 'joint_targeted_area_inspection', 'police_inspection', 'commissioners_report', 'statutory_direction', 'improvement_notice', 'national_adviser_visit', 'peer_review', 'external_audit', 'internal_audit', 'whistleblowing_investigation', 'boards_own')),
	CONSTRAINT "reviews_expected_on" CHECK("reviews"."expected_on" is null or "reviews"."expected_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reviews_visited_from" CHECK("reviews"."visited_from" is null or "reviews"."visited_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reviews_visited_to" CHECK("reviews"."visited_to" is null or "reviews"."visited_to" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reviews_published_on" CHECK("reviews"."published_on" is null or "reviews"."published_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reviews_received_on" CHECK("reviews"."received_on" is null or "reviews"."received_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reviews_order_on" CHECK("reviews"."order_on" is null or "reviews"."order_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `reviews_authority` ON `reviews` (`authority_id`,`order_on`);--> statement-breakpoint
ALTER TABLE `actions` ADD `evidence_stale_on` text;