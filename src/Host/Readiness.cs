namespace CreditSupervision.Host;

/// <summary>Whether the database is prepared and the definitions are loaded.</summary>
internal sealed class Readiness
{
    private volatile bool isReady;

    public bool IsReady => isReady;

    public void Announce() => isReady = true;
}
