DROP TABLE `meetings`;--> statement-breakpoint
ALTER TABLE `plans` DROP COLUMN `board_name`;