using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Pumps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "last_error",
                table: "outbox",
                newName: "troubles");

            migrationBuilder.AddColumn<int>(
                name: "attempts",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "lease_owner",
                table: "timers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "lease_until_ms",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "next_attempt_ms",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "parked_ms",
                table: "timers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "troubles",
                table: "timers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "lease_owner",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "lease_until_ms",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "parked_ms",
                table: "outbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "trace",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "works",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lease_owner = table.Column<string>(type: "TEXT", nullable: true),
                    lease_until_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    troubles = table.Column<string>(type: "TEXT", nullable: true),
                    parked_ms = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_works", x => x.name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timers_lease_owner",
                table: "timers",
                column: "lease_owner");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_entry_id_receiver",
                table: "outbox",
                columns: new[] { "entry_id", "receiver" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_lease_owner",
                table: "outbox",
                column: "lease_owner");

            // What was parked before has no moment of its own; the pause it was given says when to within minutes. The last
            // error was a plain sentence and becomes the one attempt that is known.
            migrationBuilder.Sql("UPDATE outbox SET parked_ms = next_attempt_ms WHERE state = 'incident'");
            migrationBuilder.Sql(
                """
                UPDATE outbox SET troubles = json_array(json_object(
                    'at', strftime('%Y-%m-%dT%H:%M:%SZ', next_attempt_ms / 1000, 'unixepoch'),
                    'fault', 'defect', 'message', troubles))
                WHERE troubles IS NOT NULL
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "works");

            migrationBuilder.DropIndex(
                name: "IX_timers_lease_owner",
                table: "timers");

            migrationBuilder.DropIndex(
                name: "IX_outbox_entry_id_receiver",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_outbox_lease_owner",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "attempts",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "lease_owner",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "lease_until_ms",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "next_attempt_ms",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "parked_ms",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "troubles",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "lease_owner",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "lease_until_ms",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "parked_ms",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "trace",
                table: "outbox");

            migrationBuilder.RenameColumn(
                name: "troubles",
                table: "outbox",
                newName: "last_error");
        }
    }
}
