using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext : IDisposable, IAsyncDisposable
    {
        protected DbContext() { }
        public DbContext(DbContextOptions options) { }
        public virtual DatabaseFacade Database => null!;
        public virtual ChangeTracker ChangeTracker => null!;
        protected virtual void OnConfiguring(DbContextOptionsBuilder optionsBuilder) { }
        protected virtual void OnModelCreating(ModelBuilder modelBuilder) { }
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => null!;
        public virtual int SaveChanges() => 0;
        public virtual int SaveChanges(bool acceptAllChangesOnSuccess) => 0;
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => null!;
        public virtual Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => null!;
        public virtual EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class => null!;
        public virtual EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class => null!;
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default) where TEntity : class => default;
        public virtual EntityEntry<TEntity> Attach<TEntity>(TEntity entity) where TEntity : class => null!;
        public virtual EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class => null!;
        public virtual EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class => null!;
        public virtual void AddRange(params object[] entities) { }
        public virtual void AddRange(IEnumerable<object> entities) { }
        public virtual Task AddRangeAsync(IEnumerable<object> entities, CancellationToken cancellationToken = default) => null!;
        public virtual void UpdateRange(IEnumerable<object> entities) { }
        public virtual void RemoveRange(params object[] entities) { }
        public virtual void RemoveRange(IEnumerable<object> entities) { }
        public virtual TEntity? Find<TEntity>(params object?[]? keyValues) where TEntity : class => null;
        public virtual ValueTask<TEntity?> FindAsync<TEntity>(params object?[]? keyValues) where TEntity : class => default;
        public virtual void Dispose() { }
        public virtual ValueTask DisposeAsync() => default;
    }

    public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
    {
        Type IQueryable.ElementType => null!;
        Expression IQueryable.Expression => null!;
        IQueryProvider IQueryable.Provider => null!;
        public virtual LocalView<TEntity> Local => null!;
        public virtual EntityEntry<TEntity> Add(TEntity entity) => null!;
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync(TEntity entity, CancellationToken cancellationToken = default) => default;
        public virtual void AddRange(params TEntity[] entities) { }
        public virtual void AddRange(IEnumerable<TEntity> entities) { }
        public virtual Task AddRangeAsync(params TEntity[] entities) => null!;
        public virtual Task AddRangeAsync(IEnumerable<TEntity> entities, CancellationToken cancellationToken = default) => null!;
        public virtual EntityEntry<TEntity> Attach(TEntity entity) => null!;
        public virtual EntityEntry<TEntity> Update(TEntity entity) => null!;
        public virtual void UpdateRange(params TEntity[] entities) { }
        public virtual void UpdateRange(IEnumerable<TEntity> entities) { }
        public virtual EntityEntry<TEntity> Remove(TEntity entity) => null!;
        public virtual void RemoveRange(params TEntity[] entities) { }
        public virtual void RemoveRange(IEnumerable<TEntity> entities) { }
        public virtual TEntity? Find(params object?[]? keyValues) => null;
        public virtual ValueTask<TEntity?> FindAsync(params object?[]? keyValues) => default;
        public virtual ValueTask<TEntity?> FindAsync(object?[]? keyValues, CancellationToken cancellationToken) => default;
        public virtual IQueryable<TEntity> AsQueryable() => null!;
        public virtual IAsyncEnumerable<TEntity> AsAsyncEnumerable() => null!;
        public virtual EntityEntry<TEntity> Entry(TEntity entity) => null!;
        IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<bool> AllAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<bool> ContainsAsync<TSource>(this IQueryable<TSource> source, TSource item, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource> LastAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource?> LastOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null!;
        public static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<int> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<long> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<decimal?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<double> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<decimal> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default) => null!;
        public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, CancellationToken cancellationToken = default) where TKey : notnull => null!;
        public static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, CancellationToken cancellationToken = default) where TKey : notnull => null!;
        public static Task<HashSet<TSource>> ToHashSetAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static Task ForEachAsync<T>(this IQueryable<T> source, Action<T> action, CancellationToken cancellationToken = default) => null!;
        public static Task LoadAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static void Load<TSource>(this IQueryable<TSource> source) { }
        public static IAsyncEnumerable<TSource> AsAsyncEnumerable<TSource>(this IQueryable<TSource> source) => null!;
        public static IIncludableQueryable<TEntity, TProperty> Include<TEntity, TProperty>(this IQueryable<TEntity> source, Expression<Func<TEntity, TProperty>> navigationPropertyPath) where TEntity : class => null!;
        public static IQueryable<TEntity> Include<TEntity>(this IQueryable<TEntity> source, string navigationPropertyPath) where TEntity : class => null!;
        public static IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this IIncludableQueryable<TEntity, IEnumerable<TPreviousProperty>> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class => null!;
        public static IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this IIncludableQueryable<TEntity, TPreviousProperty> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class => null!;
        public static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class => null!;
        public static IQueryable<TEntity> AsNoTrackingWithIdentityResolution<TEntity>(this IQueryable<TEntity> source) where TEntity : class => null!;
        public static IQueryable<TEntity> AsTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class => null!;
        public static IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this IQueryable<TEntity> source) where TEntity : class => null!;
        public static IQueryable<T> TagWith<T>(this IQueryable<T> source, string tag) => null!;
        public static int ExecuteDelete<TSource>(this IQueryable<TSource> source) => 0;
        public static Task<int> ExecuteDeleteAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static int ExecuteUpdate<TSource>(this IQueryable<TSource> source, Expression<Func<SetPropertyCalls<TSource>, SetPropertyCalls<TSource>>> setPropertyCalls) => 0;
        public static Task<int> ExecuteUpdateAsync<TSource>(this IQueryable<TSource> source, Expression<Func<SetPropertyCalls<TSource>, SetPropertyCalls<TSource>>> setPropertyCalls, CancellationToken cancellationToken = default) => null!;
    }

    public static class RelationalQueryableExtensions
    {
        // Until version 8 they extended here.
        public static int ExecuteDelete<TSource>(IQueryable<TSource> source) => 0;
        public static Task<int> ExecuteDeleteAsync<TSource>(IQueryable<TSource> source, CancellationToken cancellationToken = default) => null!;
        public static int ExecuteUpdate<TSource>(IQueryable<TSource> source, Expression<Func<SetPropertyCalls<TSource>, SetPropertyCalls<TSource>>> setPropertyCalls) => 0;
        public static Task<int> ExecuteUpdateAsync<TSource>(IQueryable<TSource> source, Expression<Func<SetPropertyCalls<TSource>, SetPropertyCalls<TSource>>> setPropertyCalls, CancellationToken cancellationToken = default) => null!;
        public static IQueryable<TEntity> AsSplitQuery<TEntity>(this IQueryable<TEntity> source) where TEntity : class => null!;
        public static IQueryable<TEntity> AsSingleQuery<TEntity>(this IQueryable<TEntity> source) where TEntity : class => null!;
        public static IQueryable<TEntity> FromSqlRaw<TEntity>(this DbSet<TEntity> source, string sql, params object[] parameters) where TEntity : class => null!;
        public static IQueryable<TEntity> FromSqlInterpolated<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class => null!;
        public static IQueryable<TEntity> FromSql<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class => null!;
    }

    public static class RelationalDatabaseFacadeExtensions
    {
        public static void Migrate(this DatabaseFacade databaseFacade) { }
        public static Task MigrateAsync(this DatabaseFacade databaseFacade, CancellationToken cancellationToken = default) => null!;
        public static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => 0;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => null!;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, CancellationToken cancellationToken = default) => null!;
        public static int ExecuteSql(this DatabaseFacade databaseFacade, FormattableString sql) => 0;
        public static Task<int> ExecuteSqlAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => null!;
        public static int ExecuteSqlInterpolated(this DatabaseFacade databaseFacade, FormattableString sql) => 0;
        public static Task<int> ExecuteSqlInterpolatedAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => null!;
        public static IQueryable<TResult> SqlQueryRaw<TResult>(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => null!;
        public static System.Data.Common.DbConnection GetDbConnection(this DatabaseFacade databaseFacade) => null!;
    }

    public enum EntityState { Detached, Unchanged, Deleted, Modified, Added }

    public enum DeleteBehavior { ClientSetNull, Restrict, SetNull, Cascade, ClientCascade, NoAction, ClientNoAction }

    public class DbUpdateException : Exception;

    public class DbUpdateConcurrencyException : DbUpdateException;

    public abstract class DbContextOptions;

    public class DbContextOptions<TContext> : DbContextOptions where TContext : DbContext;

    public class DbContextOptionsBuilder
    {
        public virtual bool IsConfigured => false;
        public virtual DbContextOptions Options => null!;
        public virtual DbContextOptionsBuilder EnableSensitiveDataLogging(bool enabled = true) => this;
        public virtual DbContextOptionsBuilder EnableDetailedErrors(bool enabled = true) => this;
    }

    public class DbContextOptionsBuilder<TContext> : DbContextOptionsBuilder where TContext : DbContext
    {
        public new virtual DbContextOptions<TContext> Options => null!;
    }

    public interface IDbContextFactory<TContext> where TContext : DbContext
    {
        TContext CreateDbContext();
        Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default);
    }

    public static class ProviderOptions
    {
        public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder builder, string? connection = null, Action<object>? options = null) => builder;
        public static DbContextOptionsBuilder UseSqlite(this DbContextOptionsBuilder builder, string? connection = null, Action<object>? options = null) => builder;
        public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder builder, string? connection = null, Action<object>? options = null) => builder;
        public static DbContextOptionsBuilder UseInMemoryDatabase(this DbContextOptionsBuilder builder, string name) => builder;
    }

    public class ModelBuilder
    {
        public virtual EntityTypeBuilder<TEntity> Entity<TEntity>() where TEntity : class => null!;
        public virtual ModelBuilder Entity<TEntity>(Action<EntityTypeBuilder<TEntity>> build) where TEntity : class => this;
        public virtual ModelBuilder ApplyConfigurationsFromAssembly(System.Reflection.Assembly assembly) => this;
        public virtual ModelBuilder ApplyConfiguration<TEntity>(IEntityTypeConfiguration<TEntity> configuration) where TEntity : class => this;
    }

    public interface IEntityTypeConfiguration<TEntity> where TEntity : class { void Configure(EntityTypeBuilder<TEntity> builder); }

    public static class EF { public static DbFunctions Functions => null!; }

    public class DbFunctions;

    public static class DbFunctionsExtensions { public static bool Like(this DbFunctions functions, string? matchExpression, string? pattern) => false; }
}

namespace Microsoft.EntityFrameworkCore.Query
{
    public interface IIncludableQueryable<out TEntity, out TProperty> : IQueryable<TEntity>;

    public sealed class SetPropertyCalls<TSource>
    {
        public SetPropertyCalls<TSource> SetProperty<TProperty>(Func<TSource, TProperty> property, TProperty value) => this;
        public SetPropertyCalls<TSource> SetProperty<TProperty>(Func<TSource, TProperty> property, Func<TSource, TProperty> value) => this;
    }
}

namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    public class EntityEntry
    {
        public virtual EntityState State { get; set; }
        public virtual object Entity => null!;
        public virtual Task ReloadAsync(CancellationToken cancellationToken = default) => null!;
    }

    public class EntityEntry<TEntity> : EntityEntry where TEntity : class
    {
        public new virtual TEntity Entity => null!;
        public virtual PropertyEntry Property(string name) => null!;
        public virtual PropertyEntry Property<TProperty>(Expression<Func<TEntity, TProperty>> property) => null!;
        public virtual NavigationEntry Reference<TProperty>(Expression<Func<TEntity, TProperty?>> property) where TProperty : class => null!;
        public virtual NavigationEntry Collection<TProperty>(Expression<Func<TEntity, IEnumerable<TProperty>>> property) where TProperty : class => null!;
    }

    public class PropertyEntry
    {
        public virtual bool IsModified { get; set; }
        public virtual object? CurrentValue { get; set; }
    }

    public class NavigationEntry
    {
        public virtual void Load() { }
        public virtual Task LoadAsync(CancellationToken cancellationToken = default) => null!;
    }

    public class ChangeTracker
    {
        public virtual IEnumerable<EntityEntry> Entries() => null!;
        public virtual IEnumerable<EntityEntry<TEntity>> Entries<TEntity>() where TEntity : class => null!;
        public virtual void Clear() { }
        public virtual bool HasChanges() => false;
    }

    public class LocalView<TEntity> : System.Collections.ObjectModel.Collection<TEntity> where TEntity : class;
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class DatabaseFacade
    {
        public virtual bool EnsureCreated() => false;
        public virtual Task<bool> EnsureCreatedAsync(CancellationToken cancellationToken = default) => null!;
        public virtual bool EnsureDeleted() => false;
        public virtual bool CanConnect() => false;
        public virtual Task<bool> CanConnectAsync(CancellationToken cancellationToken = default) => null!;
        public virtual IDbContextTransaction BeginTransaction() => null!;
        public virtual Task<IDbContextTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) => null!;
    }
}

namespace Microsoft.EntityFrameworkCore.Storage
{
    public interface IDbContextTransaction : IDisposable, IAsyncDisposable
    {
        void Commit();
        Task CommitAsync(CancellationToken cancellationToken = default);
        void Rollback();
        Task RollbackAsync(CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.EntityFrameworkCore.Metadata.Builders
{
    public class EntityTypeBuilder<TEntity> where TEntity : class;
}

namespace Microsoft.EntityFrameworkCore.Design
{
    public interface IDesignTimeDbContextFactory<out TContext> where TContext : DbContext { TContext CreateDbContext(string[] args); }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder>? options = null) where TContext : DbContext => services;
        public static IServiceCollection AddDbContextFactory<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder>? options = null) where TContext : DbContext => services;
        public static IServiceCollection AddDbContextPool<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> options) where TContext : DbContext => services;
    }
}
