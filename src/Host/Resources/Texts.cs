namespace CreditSupervision.Host.Resources;

/// <summary>Names the texts of the screens: <c>Texts.resx</c> is Chinese, <c>Texts.en.resx</c> English.</summary>
public sealed class Texts;
