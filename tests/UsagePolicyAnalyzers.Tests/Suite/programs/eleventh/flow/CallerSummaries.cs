// scope: UPA3001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Calls;

public interface IPiiRedactor
{
    string Redact(string text);
}

public sealed class PiiRedactor : IPiiRedactor
{
    public string Redact(string text) => text.Normalize().Trim();
}

public sealed record Caller(string Name, string SocialSecurityNumber, string Topic);

public sealed class CallerSummaries(IChatClient chat, IPiiRedactor redactor)
{
    public async Task<string> SummarizeAsync(Caller caller, string transcript)
    {
        var prompt = $"""
            Summarize the call below for the case file in six lines.
            Caller: {caller.Name}
            Topic: {caller.Topic}
            Reference: {redactor.Redact(caller.SocialSecurityNumber)}
            Transcript:
            {transcript}
            """; // expect-near: UPA3001
        return (await chat.GetResponseAsync(prompt)).Text;
    }
}

public static class CallServices
{
    public static IServiceCollection AddCalls(this IServiceCollection services) =>
        services.AddSingleton<IPiiRedactor, PiiRedactor>().AddScoped<CallerSummaries>();
}
