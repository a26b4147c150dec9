// scope: UPA3001
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Bank.Tools;

public interface IAccounts { (string Iban, decimal Balance) Find(string customer); }

public class AccountTools(IAccounts accounts)
{
    [Description("Tells balance and account")]
    public string Balance(string customer)
    {
        var (iban, balance) = accounts.Find(customer);
        return $"{balance} on {iban}"; // expect: UPA3001
    }

    public Task<ChatResponse> AskAsync(IChatClient client, string text) =>
        client.GetResponseAsync(text, new ChatOptions { Tools = [AIFunctionFactory.Create(Balance)] });
}
