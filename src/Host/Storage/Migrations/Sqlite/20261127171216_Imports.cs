using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "definition_version",
                table: "cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // Cases that are there already run by the version their state names.
            migrationBuilder.Sql(
                "UPDATE cases SET definition_version = COALESCE(json_extract(CAST(state AS TEXT), '$.definition.version'), 0)");

            migrationBuilder.CreateTable(
                name: "import_batches",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    producer = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rejects",
                columns: table => new
                {
                    batch = table.Column<string>(type: "TEXT", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    cells = table.Column<byte[]>(type: "BLOB", nullable: false),
                    faults = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rejects", x => new { x.batch, x.row_number });
                });

            migrationBuilder.CreateTable(
                name: "imported_rows",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    natural_key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    is_newest = table.Column<bool>(type: "INTEGER", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    record = table.Column<byte[]>(type: "BLOB", nullable: false),
                    batch = table.Column<string>(type: "TEXT", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_rows", x => new { x.kind, x.natural_key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "search_rows",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    area = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<string>(type: "TEXT", nullable: true),
                    is_personal = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_rows", x => x.id);
                });

            // Without row ids the key is the table: half the size, and a search reads it in order.
            migrationBuilder.Sql(
                "CREATE TABLE search_tokens (token INTEGER NOT NULL, row_id INTEGER NOT NULL, PRIMARY KEY (token, row_id)) WITHOUT ROWID");

            migrationBuilder.CreateIndex(
                name: "IX_import_batches_at_ms_id",
                table: "import_batches",
                columns: new[] { "at_ms", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_imported_rows_party_code_is_newest",
                table: "imported_rows",
                columns: new[] { "party_code", "is_newest" });

            migrationBuilder.CreateIndex(
                name: "IX_search_rows_party_code",
                table: "search_rows",
                column: "party_code");

            migrationBuilder.CreateIndex(
                name: "IX_search_rows_reference",
                table: "search_rows",
                column: "reference");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "import_batches");

            migrationBuilder.DropTable(
                name: "import_rejects");

            migrationBuilder.DropTable(
                name: "imported_rows");

            migrationBuilder.DropTable(
                name: "search_rows");

            migrationBuilder.DropTable(
                name: "search_tokens");

            migrationBuilder.DropColumn(
                name: "definition_version",
                table: "cases");
        }
    }
}
