using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TaskHandling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "assignee_id",
                table: "tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "assignee_name",
                table: "tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signers",
                table: "tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "urged_on",
                table: "tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "copies",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    task_id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<string>(type: "TEXT", nullable: true),
                    authority = table.Column<string>(type: "TEXT", nullable: true),
                    division = table.Column<string>(type: "TEXT", nullable: true),
                    position = table.Column<string>(type: "TEXT", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    read_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_copies", x => new { x.case_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    task_id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => new { x.case_id, x.task_id, x.person_id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_tasks_state_assignee_id",
                table: "tasks",
                columns: new[] { "state", "assignee_id" });

            migrationBuilder.CreateIndex(
                name: "IX_copies_read_on_person_id",
                table: "copies",
                columns: new[] { "read_on", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "copies");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropIndex(
                name: "IX_tasks_state_assignee_id",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "assignee_id",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "assignee_name",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "signers",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "urged_on",
                table: "tasks");
        }
    }
}
