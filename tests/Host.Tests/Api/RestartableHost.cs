using Microsoft.AspNetCore.Hosting;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>A web host whose data folder outlives it, so that another can go on with it.</summary>
internal sealed class RestartableHost : ApiHost
{
    private readonly string data;
    private readonly bool ownsFolder;

    public RestartableHost()
        : this(Directory.CreateTempSubdirectory("restart-").FullName, ownsFolder: true)
    {
    }

    private RestartableHost(string data, bool ownsFolder) => (this.data, this.ownsFolder) = (data, ownsFolder);

    /// <summary>Ends nothing itself: two hosts may stand over one database.</summary>
    public RestartableHost Again() => new(data, ownsFolder: false);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("data", data);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && ownsFolder && Directory.Exists(data))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            ApiHost.DeleteFolder(data);
        }
    }
}
