using System.Globalization;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// Invented parties: the same number gives the same one. The codes have right check characters (GB 32100, GB 11714) and
/// belong to nobody.
/// </summary>
internal static class BenchParties
{
    private const string CodeCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Region = "91439900";
    private const string Syllables =
        "星河云麓晨光清风远山芙蓉洞庭湘江岳麓星沙长宁瑞丰华茂金源盛达宏图永兴嘉禾绿洲天成东方大地海纳百川明德厚载物华天宝"
        + "安康福泰祥和顺利通达四海春晖秋实夏雨冬雪红枫翠竹兰亭青松白鹤紫荆银杏玉兰丹桂";

    private static readonly string[] Places = ["长沙", "株洲", "湘潭", "衡阳", "岳阳", "常德", "郴州", "永州", "怀化", "娄底", "邵阳", "益阳"];
    private static readonly string[] Trades =
    [
        "食品", "餐饮管理", "医疗器械", "药业", "特种设备安装", "商贸", "建材", "农业科技", "物流", "网络科技", "检测技术", "机械制造",
    ];

    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    public static string Name(int number)
    {
        Random random = new(number);
        string word = string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return $"{Places[random.Next(Places.Length)]}{word}{Trades[random.Next(Trades.Length)]}有限公司（虚构）";
    }

    public static string Code(int number)
    {
        string organisation = number.ToString("00000000", CultureInfo.InvariantCulture);
        int sum = organisation.Select((digit, place) => (digit - '0') * OrganisationWeights[place]).Sum();
        int check = (11 - (sum % 11)) % 11;
        string body = Region + organisation + (check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture));
        int weight = 1;
        int total = 0;
        foreach (char character in body)
        {
            total += CodeCharacters.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % CodeCharacters.Length;
        }
        return body + CodeCharacters[(CodeCharacters.Length - (total % CodeCharacters.Length)) % CodeCharacters.Length];
    }
}
