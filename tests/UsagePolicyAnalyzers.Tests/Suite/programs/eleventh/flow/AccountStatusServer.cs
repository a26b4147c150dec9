// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Ops.Accounts;

public sealed class StaffAccount
{
    public string Login { get; init; } = "";
    public string PasswordHash { get; init; } = "";
    public string Password { get; init; } = "";
    public string PasswordResetUrl { get; init; } = "";
    public DateTimeOffset PasswordChangedAt { get; init; }
    public bool Locked { get; init; }
}

public interface IStaffDirectory
{
    ValueTask<StaffAccount?> FindAsync(string login, CancellationToken ct);
}

public sealed record AccountStatus(string Login, bool HasPassword, bool Locked, int PasswordAgeInDays, string PasswordResetUrl);

[McpServerToolType]
public sealed class AccountStatusServer(IStaffDirectory directory, TimeProvider clock)
{
    [McpServerTool(Name = "account_status", ReadOnly = true)]
    [Description("Tells whether an account is locked and how old its password is")]
    public async Task<AccountStatus?> GetStatus(string login, CancellationToken cancellationToken)
    {
        var account = await directory.FindAsync(login, cancellationToken);
        if (account is null) return null;
        var age = clock.GetUtcNow() - account.PasswordChangedAt;
        return new AccountStatus(account.Login, account.Password.Length > 0, account.Locked, (int)age.TotalDays, account.PasswordResetUrl);
    }
}
