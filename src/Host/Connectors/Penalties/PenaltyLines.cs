using System.Collections;
using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// The rows below the headings, understood one at a time; keys seen before in the same walk are rejected.
/// </summary>
internal sealed class PenaltyLines(Func<IEnumerable<RawRow>> rows, Headings headings, PenaltyReadingTerms terms)
    : IEnumerable<PenaltyLine>
{
    public IEnumerator<PenaltyLine> GetEnumerator()
    {
        // Sixteen bytes of a key's hash instead of the key: a full file stays within some tens of megabytes.
        Dictionary<UInt128, int> seen = [];
        int count = 0;
        foreach (RawRow raw in rows().Skip(1))
        {
            if (raw.IsBlank)
                continue;
            if (++count > terms.Limits.Rows)
            {
                yield return Rejected(raw, RowFaults.TooManyRows(terms.Limits.Rows));
                yield break;
            }
            PenaltyLine line = new RowReading(raw, headings, terms).Read();
            if (line is PenaltyRow row && !seen.TryAdd(Short(row.Key), row.RowNumber))
                line = Rejected(raw, RowFaults.DuplicateKey(KeyHeading(row), seen[Short(row.Key)]));
            yield return line;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string KeyHeading(PenaltyRow row) => headings.HeadingOf(
        row.Record.DecisionNumber is null ? PenaltyField.Remarks : PenaltyField.DecisionNumber);

    private static RejectedRow Rejected(RawRow raw, RowFault fault) => new()
    {
        RowNumber = raw.Number,
        Cells = [.. raw.Cells.Select(cell => cell.Text)],
        Faults = [fault],
    };

    private static UInt128 Short(PenaltyKey key) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(key.Value)));
}
