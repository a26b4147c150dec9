using Microsoft.EntityFrameworkCore;

namespace Microsoft.AspNetCore.Identity.EntityFrameworkCore
{
    public abstract class IdentityDbContext<TUser, TRole, TKey> : DbContext where TUser : class where TRole : class
    {
        protected IdentityDbContext() { }
        public IdentityDbContext(DbContextOptions options) { }
        public virtual DbSet<TUser> Users { get; set; } = null!;
        public virtual DbSet<TRole> Roles { get; set; } = null!;
    }

    public class IdentityDbContext<TUser> : IdentityDbContext<TUser, IdentityRole, string> where TUser : class
    {
        protected IdentityDbContext() { }
        public IdentityDbContext(DbContextOptions options) { }
    }

    public class IdentityDbContext : IdentityDbContext<IdentityUser>
    {
        protected IdentityDbContext() { }
        public IdentityDbContext(DbContextOptions options) { }
    }
}
