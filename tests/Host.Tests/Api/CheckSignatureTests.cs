using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Signing;
using Microsoft.Extensions.Configuration;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>The answer licensing systems embed, verified the way they would.</summary>
public sealed class CheckSignatureTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Path = "/api/check?uscc=91430100MA0FJH043D";

    [Fact]
    public async Task Check_IsSignedWithThePublishedKey()
    {
        Reply key = await host.GetAsync("/api/check/key");
        Reply answer = await host.GetAsync(Path);

        Assert.Equal((200, 200), (key.Status, answer.Status));
        Assert.Equal("ES256", key.Text("algorithm"));
        Assert.Equal(key.Text("keyId"), answer.Text("keyId"));
        Assert.False(answer.Json.GetProperty("unsigned").GetBoolean());
        Assert.True(Verify(key, answer.Text("signed"), answer.Text("signature")));
        JsonElement signed = JsonDocument.Parse(answer.Text("signed")).RootElement;
        Assert.Equal(answer.Text("uscc"), signed.GetProperty("uscc").GetString());
        Assert.Equal(answer.Text("asOf"), signed.GetProperty("asOf").GetString());
        Assert.Equal(
            answer.Json.GetProperty("restricted").GetBoolean(), signed.GetProperty("restricted").GetBoolean());
    }

    [Fact]
    public async Task Check_ChangedByOneWord_NoLongerVerifies()
    {
        Reply key = await host.GetAsync("/api/check/key");
        Reply answer = await host.GetAsync(Path);

        string changed = answer.Text("signed").Replace("\"restricted\":false", "\"restricted\":true", StringComparison.Ordinal);

        Assert.NotEqual(answer.Text("signed"), changed);
        Assert.False(Verify(key, changed, answer.Text("signature")));
    }

    [Fact]
    public void Signer_OutsideDevelopmentWithoutAKey_IsNone()
    {
        Assert.Null(AnswerSigner.From(new ConfigurationBuilder().Build(), isDevelopment: false, "nowhere"));
    }

    [Fact]
    public void Signer_WithAKeyThatIsNone_Throws()
    {
        IConfiguration settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new(AnswerSigner.KeySetting, "no key at all")]).Build();

        InvalidDataException refused = Assert.Throws<InvalidDataException>(
            () => AnswerSigner.From(settings, isDevelopment: true, "nowhere"));

        Assert.DoesNotContain("no key at all", refused.Message, StringComparison.Ordinal);
    }

    private static bool Verify(Reply key, string signed, string signature)
    {
        using ECDsa open = ECDsa.Create();
        open.ImportFromPem(key.Text("publicKey"));
        return open.VerifyData(
            Encoding.UTF8.GetBytes(signed), Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
    }
}
