using System.Text;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>
/// A text file decoded line by line, strictly. In a line with malformed bytes every byte beyond ASCII becomes
/// <see cref="Unreadable"/>, so that separators and line ends survive (neither encoding uses them inside a character)
/// and only that row is rejected.
/// </summary>
internal sealed class ReadableLines : TextReader
{
    /// <summary>Unicode's own sign for lost text; a file that holds it already was damaged before.</summary>
    public const char Unreadable = '\uFFFD';

    // A longer line is given out in pieces; a row of that length breaks the bounds of a record anyway.
    private const int MaxLineBytes = 1024 * 1024;
    private const int BufferBytes = 64 * 1024;

    private readonly Stream stream;
    private readonly Encoding encoding;
    private readonly byte[] buffer = new byte[BufferBytes];
    private readonly MemoryStream pending = new();
    private int bufferPosition;
    private int bufferLength;
    private string line = "";
    private int linePosition;

    public ReadableLines(Stream stream, TextForm form)
    {
        this.stream = stream;
        encoding = form.Encoding;
        stream.Position = form.MarkLength;
    }

    public override int Peek() => HasMore() ? line[linePosition] : -1;

    public override int Read() => HasMore() ? line[linePosition++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !HasMore())
            return 0;
        int count = Math.Min(buffer.Length, line.Length - linePosition);
        line.AsSpan(linePosition, count).CopyTo(buffer);
        linePosition += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            pending.Dispose();
        base.Dispose(disposing);
    }

    private bool HasMore()
    {
        if (linePosition < line.Length)
            return true;
        line = NextLine();
        linePosition = 0;
        return line.Length > 0;
    }

    private string NextLine()
    {
        pending.SetLength(0);
        while (pending.Length < MaxLineBytes)
        {
            if (bufferPosition == bufferLength)
            {
                bufferPosition = 0;
                bufferLength = stream.Read(buffer);
                if (bufferLength == 0)
                    break;
            }
            ReadOnlySpan<byte> rest = buffer.AsSpan(bufferPosition, bufferLength - bufferPosition);
            int end = rest.IndexOf((byte)'\n');
            int taken = end < 0 ? rest.Length : end + 1;
            pending.Write(rest[..taken]);
            bufferPosition += taken;
            if (end >= 0)
                break;
        }
        return Decode(pending.GetBuffer().AsSpan(0, (int)pending.Length));
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes, static (text, source) =>
            {
                for (int index = 0; index < text.Length; index++)
                    text[index] = char.IsAscii((char)source[index]) ? (char)source[index] : Unreadable;
            });
        }
    }
}
