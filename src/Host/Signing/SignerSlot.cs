namespace CreditSupervision.Host.Signing;

/// <summary>The signer of this host; empty where no key is configured.</summary>
public sealed class SignerSlot(AnswerSigner? signer) : IDisposable
{
    public AnswerSigner? Signer => signer;

    public void Dispose() => signer?.Dispose();
}
