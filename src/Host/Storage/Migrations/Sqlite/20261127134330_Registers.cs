using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_register_entries_listed_on",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "IX_register_entries_party_code",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "IX_register_entries_status_ends_on",
                table: "register_entries");

            migrationBuilder.AddColumn<string>(
                name: "facts",
                table: "register_entries",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "register",
                table: "register_entries",
                type: "TEXT",
                nullable: false,
                defaultValue: "serious-list");

            migrationBuilder.AddColumn<DateOnly>(
                name: "restored_on",
                table: "register_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "shielded_on",
                table: "register_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_party_code_register",
                table: "register_entries",
                columns: new[] { "party_code", "register" });

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_register_listed_on",
                table: "register_entries",
                columns: new[] { "register", "listed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_register_status_ends_on",
                table: "register_entries",
                columns: new[] { "register", "status", "ends_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_register_entries_party_code_register",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "IX_register_entries_register_listed_on",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "IX_register_entries_register_status_ends_on",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "facts",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "register",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "restored_on",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "shielded_on",
                table: "register_entries");

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_listed_on",
                table: "register_entries",
                column: "listed_on");

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_party_code",
                table: "register_entries",
                column: "party_code");

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_status_ends_on",
                table: "register_entries",
                columns: new[] { "status", "ends_on" });
        }
    }
}
