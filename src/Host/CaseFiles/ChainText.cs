using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Storage.Rows;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>The chain in words and hashes, for a reader who wants to recompute it with other tools.</summary>
internal static class ChainText
{
    public static string Of(string caseId, IReadOnlyList<EventRow> events, ChainSegment chain)
    {
        StringBuilder text = new();
        CultureInfo plain = CultureInfo.InvariantCulture;
        text.Append(plain, $"案件{caseId}：事件{events.Count}个，审计第{chain.First}至{chain.Last}行（其中本案{chain.Own}行）。\n");
        text.Append(plain, $"Case {caseId}: {events.Count} events, audit lines {chain.First} to {chain.Last} ({chain.Own} of this case).\n");
        text.Append(
            """

            审计一行的哈希 = H( 段(H(内容)的十六进制) ‖ 段(上一行哈希的十六进制) )；
            内容 = 8字节序号 ‖ 8字节毫秒时间 ‖ 段(操作人) ‖ 段(行为) ‖ 段(对象) ‖ 段(details原始字节)；
            段(x) = 8字节长度 ‖ x；整数为大端序；文本为UTF-8；算法（sha256或sm3）以各行所记为准。
            The hash of an audit line = H( part(hex of H(contents)) || part(hex of the hash before) );
            contents = position, milliseconds (8 bytes each), part(actor), part(act), part(subject), part(bytes of details);
            part(x) = 8 bytes of length || x; integers big-endian; text UTF-8; each line names its algorithm.

            事件的哈希 = H( 案件\n序号\n名称\n毫秒\n日期\n操作人\n姓名\n岗位\n请求编号\n正文长度\n ‖ 正文字节 )；
            details.digest = H( 同一命令各事件哈希的字节依次相接 )；details.marks为各哈希的前8字节。
            The hash of an event = H( case\nsequence\nname\nms\nday\nactor\nname\npost\nrequest id\nbody length\n || body );
            details.digest = H( the event hashes of one command, one after the other ); details.marks: their first 8 bytes.


            """.ReplaceLineEndings("\n"));
        foreach (JsonObject line in chain.Lines)
        {
            string what = line["act"] is { } act ? act.GetValue<string>() : "（他案 other）";
            text.Append(plain, $"{line["position"]!.GetValue<long>(),10}  {line["algorithm"]!.GetValue<string>(),-11}  {line["hash"]!.GetValue<string>()}  {what}\n");
        }

        foreach (JsonObject seal in chain.Seals)
            text.Append(plain, $"seal {seal["number"]!.GetValue<long>()}  {seal["day"]!.GetValue<string>()}  {seal["hash"]!.GetValue<string>()}\n");
        if (chain.Seals.Count == 0)
            text.Append("尚未封印：下一次封印之后再导出，可证明末行之后未被截断。Not sealed yet: an export after the next seal ends in it.\n");
        return text.ToString();
    }
}
