CREATE TABLE `claims` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`measure_id` integer,
	`source` text NOT NULL,
	`words` text NOT NULL,
	`kind` text NOT NULL,
	`span` text DEFAULT 'month' NOT NULL,
	`month` text,
	`value` text,
	`from_month` text,
	`from_value` text,
	`said` text DEFAULT '' NOT NULL,
	`comparator` text,
	`upload_id` integer,
	`recorded_by` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`upload_id`) REFERENCES `figure_uploads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_kind" CHECK("claims"."kind" in ('value', 'change', 'percent_change', 'direction', 'comparison', 'gap', 'count', 'share'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `claims_plan` ON `claims` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `claims_measure` ON `claims` (`measure_id`);--> statement-breakpoint
CREATE TABLE `figure_uploads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`cells` text NOT NULL,
	`settings` text DEFAULT '{}' NOT NULL,
	`uploaded_by` integer NOT NULL,
	`uploaded_at` text NOT NULL,
	`saved_at` text,
	`discarded_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `figure_uploads_plan` ON `figure_uploads` (`plan_id`,`id`);--> statement-breakpoint
CREATE TABLE `measure_baselines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`month` text,
	`words` text DEFAULT '' NOT NULL,
	`value` text NOT NULL,
	`to_month` text,
	`extreme_kind` text,
	`extreme_value` text,
	`extreme_words` text DEFAULT '' NOT NULL,
	`set_by` integer NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_baselines_month" CHECK("measure_baselines"."month" is null or "measure_baselines"."month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_baselines_measure` ON `measure_baselines` (`measure_id`,`id`);--> statement-breakpoint
CREATE TABLE `measure_breaks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`from_month` text NOT NULL,
	`definition_before` text NOT NULL,
	`reason` text NOT NULL,
	`said_by` integer NOT NULL,
	`said_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_breaks_from" CHECK("measure_breaks"."from_month" is null or "measure_breaks"."from_month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_breaks_measure` ON `measure_breaks` (`measure_id`,`from_month`);--> statement-breakpoint
CREATE TABLE `measure_commentaries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`month` text NOT NULL,
	`words` text NOT NULL,
	`draft` text NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_commentaries_month" CHECK("measure_commentaries"."month" is null or "measure_commentaries"."month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_commentaries_measure` ON `measure_commentaries` (`measure_id`,`month`,`id`);--> statement-breakpoint
CREATE TABLE `measure_comparators` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`kind` text NOT NULL,
	`year` text NOT NULL,
	`value` text NOT NULL,
	`set_by` integer NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_comparators_kind" CHECK("measure_comparators"."kind" in ('england', 'neighbours', 'region'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_comparators_measure` ON `measure_comparators` (`measure_id`,`kind`,`year`,`id`);--> statement-breakpoint
CREATE TABLE `measure_headings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`month` text NOT NULL,
	`heading` text,
	`suggested` text NOT NULL,
	`reason` text NOT NULL,
	`said_by` integer NOT NULL,
	`said_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_headings_month" CHECK("measure_headings"."month" is null or "measure_headings"."month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_headings_measure` ON `measure_headings` (`measure_id`,`month`,`id`);--> statement-breakpoint
CREATE TABLE `measure_targets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`measure_id` integer NOT NULL,
	`holds_from` text NOT NULL,
	`minimum` text,
	`upper` text,
	`tolerance` text,
	`set_by` integer NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_targets_from" CHECK("measure_targets"."holds_from" is null or "measure_targets"."holds_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_targets_measure` ON `measure_targets` (`measure_id`,`holds_from`,`id`);--> statement-breakpoint
CREATE TABLE `ilacs_outcomes` (
	`la_code` text PRIMARY KEY NOT NULL,
	`framework` text NOT NULL,
	`started_on` text,
	`ended_on` text,
	`published_on` text,
	`overall` text,
	`leaders` text,
	`help_and_protection` text,
	`in_care` text,
	`care_leavers` text,
	`link` text DEFAULT '' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `local_authorities` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region` text NOT NULL,
	`kind` text DEFAULT '' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `reference_figures` (
	`series_id` integer NOT NULL,
	`year` integer NOT NULL,
	`area_code` text NOT NULL,
	`value` text,
	`mark` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`series_id`, `year`, `area_code`),
	FOREIGN KEY (`series_id`) REFERENCES `reference_series`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `reference_loads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dataset` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`loaded_by` integer,
	`loaded_at` text NOT NULL,
	FOREIGN KEY (`loaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reference_loads_dataset" CHECK("reference_loads"."dataset" in ('local_authorities', 'neighbours', 'lait_measures', 'lait_figures', 'ilacs_outcomes', 'ees'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reference_loads_dataset_at` ON `reference_loads` (`dataset`,`id`);--> statement-breakpoint
CREATE TABLE `reference_series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`topic` text DEFAULT '' NOT NULL,
	`polarity` text DEFAULT 'none' NOT NULL,
	`unit_words` text DEFAULT '' NOT NULL,
	`decimals` integer,
	`year_type` text DEFAULT '' NOT NULL,
	CONSTRAINT "reference_series_polarity" CHECK("reference_series"."polarity" in ('higher', 'lower', 'stay_near', 'none'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reference_series_key` ON `reference_series` (`source`,`key`);--> statement-breakpoint
CREATE TABLE `statistical_neighbours` (
	`in_force_from` text NOT NULL,
	`la_code` text NOT NULL,
	`rank` integer NOT NULL,
	`neighbour_code` text NOT NULL,
	`closeness` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`la_code`, `in_force_from`, `rank`),
	CONSTRAINT "statistical_neighbours_from" CHECK("statistical_neighbours"."in_force_from" is null or "statistical_neighbours"."in_force_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
DROP INDEX `figures_measure`;--> statement-breakpoint
ALTER TABLE `figures` ADD `span` text DEFAULT 'month' NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `numerator` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `denominator` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `provisional` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `caveat` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `period_words` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `printed_direction` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `rating` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `upload_id` integer REFERENCES figure_uploads(id);--> statement-breakpoint
CREATE INDEX `figures_measure` ON `figures` (`measure_id`,`span`,`month`,`id`);--> statement-breakpoint
ALTER TABLE `measures` ADD `period_kind` text DEFAULT 'month' NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `scheme` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `compared_with` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `worse_within` text DEFAULT '10' NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `part_of` integer REFERENCES measures(id);--> statement-breakpoint
ALTER TABLE `measures` ADD `breakdown` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `caveat` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `lait` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `authorities` ADD `la_code` text DEFAULT '' NOT NULL;