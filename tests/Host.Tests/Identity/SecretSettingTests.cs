using CreditSupervision.Host.Identity.Oidc;
using Microsoft.Extensions.Configuration;

namespace CreditSupervision.Host.Tests.Identity;

public sealed class SecretSettingTests
{
    private const string Key = "identity:oidc:clientSecret";

    [Fact]
    public void Read_FromTheNamedFile_TakesItsText()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "from-a-file\n");

        string? secret = SecretSetting.Read(Settings(builder => builder.AddCommandLine([$"--{Key}File={file}"])), Key);
        File.Delete(file);

        Assert.Equal("from-a-file", secret);
    }

    [Fact]
    public void Read_FromTheEnvironment_TakesIt()
    {
        // A prefix of this test alone: the environment is shared by all.
        Environment.SetEnvironmentVariable("SECRETTEST_identity__oidc__clientSecret", "from-outside");

        string? secret = SecretSetting.Read(Settings(builder => builder.AddEnvironmentVariables("SECRETTEST_")), Key);

        Assert.Equal("from-outside", secret);
    }

    [Fact]
    public void Read_FromTheCommandLine_IsRefused()
    {
        IConfiguration settings = Settings(builder => builder.AddCommandLine([$"--{Key}=visible"]));

        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => SecretSetting.Read(settings, Key));

        Assert.Contains("environment", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("visible", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FromASettingsFile_IsRefused()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, """{"identity":{"oidc":{"clientSecret":"written-down"}}}""");
        IConfiguration settings = Settings(builder => builder.AddJsonFile(file));
        File.Delete(file);

        Assert.Throws<InvalidDataException>(() => SecretSetting.Read(settings, Key));
    }

    [Fact]
    public void Read_FromAFileThatIsNotThere_IsRefused()
    {
        IConfiguration settings = Settings(builder => builder.AddCommandLine([$"--{Key}File=no-such-file"]));

        Assert.Throws<InvalidDataException>(() => SecretSetting.Read(settings, Key));
    }

    [Fact]
    public void Settings_WithHttpOutsideDevelopment_AreRefused()
    {
        IConfiguration settings = Settings(builder => builder.AddCommandLine(
            ["--identity:oidc:authority=http://127.0.0.1:1", "--identity:oidc:allowHttp=true"]));

        Assert.Throws<InvalidDataException>(() => OidcSettings.Read(settings, isDevelopment: false));
    }

    [Fact]
    public void Settings_WithHttpToAnotherMachine_AreRefused()
    {
        IConfiguration settings = Settings(builder => builder.AddCommandLine(
            ["--identity:oidc:authority=http://192.0.2.1", "--identity:oidc:allowHttp=true"]));

        Assert.Throws<InvalidDataException>(() => OidcSettings.Read(settings, isDevelopment: true));
    }

    private static IConfigurationRoot Settings(Action<IConfigurationBuilder> add)
    {
        ConfigurationBuilder builder = new();
        add(builder);
        return builder.Build();
    }
}
