// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Billing.Disputes;

public interface ICardVault { Task<string> TokenizeAsync(string cardNumber); }

public record Dispute(string CardNumber, decimal Amount, string Story);

public class DisputeLetters(IChatClient client, ICardVault vault)
{
    public async Task<string> WriteAsync(Dispute dispute)
    {
        var cardToken = await vault.TokenizeAsync(dispute.CardNumber);
        var response = await client.GetResponseAsync($"Write a dispute letter over {dispute.Amount}. Card reference {cardToken}. {dispute.Story}");
        return response.Text;
    }
}
