// scope: UPA3001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Redactor.Contract;

public interface IPiiRedactor
{
    string Redact(string value);
}

public sealed record BankCustomer(string DisplayName, string AccountNumber, string RoutingNumber, string Segment);

public interface ICustomers
{
    Task<BankCustomer> OfConnectionAsync(string connectionId);
}

public sealed class BankPrompt(IPiiRedactor redactor)
{
    private readonly string _head =
        "You explain fees of current accounts to customers of a bank. " +
        "Disclose in your first message that you are an AI.";

    public ChatMessage[] For(BankCustomer customer, string question) =>
    [
        new SystemChatMessage(_head),
        new UserChatMessage($"""
            Segment: {customer.Segment}
            Account: {redactor.Redact(customer.DisplayName)} {customer.AccountNumber}
            Question: {question}
            """), // expect-near: UPA3001
    ];
}

public sealed class FeeHub(ChatClient chat, ICustomers customers, BankPrompt prompt) : Hub
{
    public async Task Ask(string question)
    {
        var customer = await customers.OfConnectionAsync(Context.ConnectionId);
        ChatCompletion completion = await chat.CompleteChatAsync(prompt.For(customer, question));
        await Clients.Caller.SendAsync("answer", completion.Content[0].Text);
    }
}
