using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Postgres
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
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reference",
                table: "parties",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "algorithm",
                table: "audit",
                type: "text",
                nullable: false,
                defaultValue: "sha256-flat",
                collation: "C");

            migrationBuilder.CreateTable(
                name: "definition_texts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_definition_texts", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false),
                    audit_position = table.Column<long>(type: "bigint", nullable: false),
                    audit_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    event_position = table.Column<long>(type: "bigint", nullable: false),
                    events = table.Column<long>(type: "bigint", nullable: false),
                    events_digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    previous_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    algorithm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C")
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
