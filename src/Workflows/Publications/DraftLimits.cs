namespace CreditSupervision.Workflows.Publications;

/// <summary>How large a draft may be; the installation's own bounds, no law.</summary>
public static class DraftLimits
{
    public const int LongestTitle = 200;

    public const int LongestReason = 2000;

    public const int LongestPath = 160;

    /// <summary>UTF-8 bytes of one file.</summary>
    public const int LargestText = 1024 * 1024;

    public const int MostFiles = 500;
}
