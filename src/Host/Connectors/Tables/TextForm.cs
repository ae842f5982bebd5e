using System.Text;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>How a text file is written: its encoding and its separator, found from its first lines.</summary>
internal sealed record TextForm(Encoding Encoding, string EncodingName, int MarkLength, char Separator)
{
    private const int SampleBytes = 1024 * 1024;
    private const int Gb18030CodePage = 54936;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException("The framework carries no GB 18030.");

    /// <summary>
    /// A file is UTF-8 where it says so by its mark or where most of its lines beyond ASCII are well-formed UTF-8,
    /// which GB 18030 text practically never is; one damaged line must not turn a whole file into nonsense.
    /// </summary>
    public static TextForm Of(Stream stream)
    {
        stream.Position = 0;
        byte[] sample = new byte[(int)Math.Min(SampleBytes, stream.Length)];
        stream.ReadExactly(sample);
        bool hasMark = sample.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        bool isUtf8 = hasMark || IsMostlyUtf8(sample, isWhole: sample.Length == stream.Length);
        Encoding encoding = isUtf8 ? Utf8 : Gb18030;
        int end = sample.AsSpan().IndexOf((byte)'\n');
        return new(encoding, isUtf8 ? "utf-8" : "gb18030", hasMark ? Encoding.UTF8.Preamble.Length : 0,
            SeparatorOf(end < 0 ? sample : sample.AsSpan(0, end)));
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> sample, bool isWhole)
    {
        int wellFormed = 0;
        int malformed = 0;
        while (!sample.IsEmpty)
        {
            int end = sample.IndexOf((byte)'\n');
            bool isCutOff = end < 0 && !isWhole;
            ReadOnlySpan<byte> line = end < 0 ? sample : sample[..end];
            sample = end < 0 ? [] : sample[(end + 1)..];
            if (isCutOff || Ascii.IsValid(line))
                continue;
            if (System.Text.Unicode.Utf8.IsValid(line))
                wellFormed++;
            else
                malformed++;
        }
        return wellFormed >= malformed;
    }

    private static char SeparatorOf(ReadOnlySpan<byte> headings)
    {
        int commas = headings.Count((byte)',');
        int tabs = headings.Count((byte)'\t');
        int semicolons = headings.Count((byte)';');
        if (tabs > commas && tabs >= semicolons)
            return '\t';
        return semicolons > commas ? ';' : ',';
    }
}
