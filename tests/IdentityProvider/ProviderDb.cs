using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.IdentityProvider;

/// <summary>The provider's own tables, made anew for every process.</summary>
internal sealed class ProviderDb(DbContextOptions<ProviderDb> options) : DbContext(options);
