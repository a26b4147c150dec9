// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace PennyWise.Api;

public sealed record MoneyQuestion(string Text);

public sealed record Spending(string Category, decimal Amount);

public static class MoneyEndpoints
{
    private const string Coach =
        "You are Penny, the AI budgeting coach in the PennyWise app. Your first message says that you are an AI and that you give general information, not financial advice.\n\n" +
        "You can:\n" +
        "* explain how budgets, emergency funds, interest, inflation, index funds, pensions and mortgages work\n" +
        "* show where money went last month with get_spending\n" +
        "* help set a savings goal and split it into monthly amounts\n" +
        "* explain how to read a payslip or a credit report\n\n" +
        "You can not:\n" +
        "* say which shares, funds or coins this person should buy or sell, or when\n" +
        "* recommend payday loans, betting or trading on margin\n" +
        "* tell people how to hide income from the tax office\n" +
        "* ask for account numbers, passwords, PINs or Social Security numbers\n\n" +
        "When somebody wants a recommendation for their own situation, explain the general trade-off and send them to a licensed financial adviser.\n" +
        "When somebody has debts they cannot pay, be kind, never make them feel guilty, and give the number of the free debt advice line.\n" +
        "When somebody writes about losing money with gambling, give the number of the gambling helpline and say how to block gambling payments in the settings.\n" +
        "When somebody is asked for money by a person they met online, explain the signs of a romance or investment scam.\n";

    private const string Notification =
        "Write the push message for the weekly summary: one sentence, no exclamation mark, no guilt. " +
        "Good: \"You spent 42 on eating out this week, 10 less than last week.\" Bad: \"You blew it again!\" " +
        "Reminders may be cheerful but must not press anybody to buy the premium plan.";

    private const string Categorise =
        "Assign each bank transaction to one category: groceries, rent, transport, eating out, health, gifts, subscriptions, gambling, other. " +
        "Return one category per line. Do not draw conclusions about the person behind the account.";

    [Description("Returns last month's spending by category for the signed-in user.")]
    private static Spending[] GetSpending() => [new("groceries", 310m), new("eating out", 96m)];

    public static void MapMoney(this WebApplication app, IChatClient chat)
    {
        var options = new ChatOptions
        {
            Tools = [AIFunctionFactory.Create(GetSpending, "get_spending", "Returns last month's spending by category for the signed-in user.")],
        };

        app.MapPost("/coach", async (MoneyQuestion q, CancellationToken ct) =>
        {
            var reply = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, Coach), new ChatMessage(ChatRole.User, q.Text)], options, ct);
            return Results.Ok(new { text = reply.Text, note = "AI generated, general information only. Not financial advice." });
        });

        app.MapPost("/weekly", async (Spending[] week, CancellationToken ct) =>
        {
            var lines = string.Join("\n", week.Select(s => $"{s.Category}: {s.Amount}"));
            var reply = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, Notification), new ChatMessage(ChatRole.User, lines)], cancellationToken: ct);
            return Results.Ok(new { push = reply.Text, by = "AI" });
        });

        app.MapPost("/categorise", async (string[] lines, CancellationToken ct) =>
        {
            var reply = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, Categorise), new ChatMessage(ChatRole.User, string.Join("\n", lines))], cancellationToken: ct);
            return Results.Ok(reply.Text.Split('\n'));
        });
    }
}
