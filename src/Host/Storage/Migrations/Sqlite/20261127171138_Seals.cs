using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Seals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "erased_ms",
                table: "parties",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reference",
                table: "parties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "algorithm",
                table: "audit",
                type: "TEXT",
                nullable: false,
                defaultValue: "sha256-flat");

            migrationBuilder.CreateTable(
                name: "definition_texts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_definition_texts", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_position = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_hash = table.Column<string>(type: "TEXT", nullable: false),
                    event_position = table.Column<long>(type: "INTEGER", nullable: false),
                    events = table.Column<long>(type: "INTEGER", nullable: false),
                    events_digest = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    algorithm = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seals", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_parties_reference",
                table: "parties",
                column: "reference",
                unique: true);

            AppendOnly.ProtectSeals(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "definition_texts");

            migrationBuilder.DropTable(
                name: "seals");

            migrationBuilder.DropIndex(
                name: "IX_parties_reference",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "erased_ms",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "reference",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "algorithm",
                table: "audit");
        }
    }
}
