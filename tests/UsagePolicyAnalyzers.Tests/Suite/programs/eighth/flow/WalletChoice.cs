// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Kiosko.Tickets;

public sealed record SavedMethod(string MethodId, string Brand, string LastFour, int ExpiryYear);

public sealed record Session(Guid UserId, string AccessToken);

public interface IWallet
{
    Task<IReadOnlyList<SavedMethod>> ListAsync(Session session);
    Task<decimal> FeeAsync(Session session, string methodId, decimal amount);
}

public sealed class WalletChoice(IChatClient client, IWallet wallet)
{
    public async Task<ChatResponse> AdviseAsync(Session session, IList<ChatMessage> history, CancellationToken ct)
    {
        // the session stays here; the model sees method ids only
        var fee = AIFunctionFactory.Create(
            ([Description("id of a saved method")] string methodId, [Description("last four digits, to be sure")] string cardLastFour, decimal amount) =>
                FeeFor(methodId, cardLastFour, amount),
            new AIFunctionFactoryOptions { Name = "fee_for_method", Description = "Computes the fee of a saved payment method" });

        var count = AIFunctionFactory.Create(async () => (await wallet.ListAsync(session)).Count, "count_methods", "Counts saved payment methods");

        var options = new ChatOptions { Tools = [fee, count], AllowMultipleToolCalls = false };
        return await client.GetResponseAsync(history, options, ct);

        async Task<string> FeeFor(string methodId, string lastFour, decimal amount)
        {
            var method = (await wallet.ListAsync(session)).FirstOrDefault(m => m.MethodId == methodId && m.LastFour == lastFour);
            return method is null ? "no such method" : (await wallet.FeeAsync(session, method.MethodId, amount)).ToString("0.00");
        }
    }
}
