using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Course : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "holder_line",
                table: "tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "report_due",
                table: "cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "suspended_on",
                table: "cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<string>(type: "TEXT", nullable: false),
                    substitute_id = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kinds = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", nullable: false),
                    entered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_absences_person_id_last_day",
                table: "absences",
                columns: new[] { "person_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_substitute_id_last_day",
                table: "absences",
                columns: new[] { "substitute_id", "last_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropColumn(
                name: "holder_line",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "report_due",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "suspended_on",
                table: "cases");
        }
    }
}
