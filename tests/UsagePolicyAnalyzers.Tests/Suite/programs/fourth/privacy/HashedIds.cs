// scope: UPA3001
using System.Security.Cryptography;
using System.Text;
using OpenAI.Chat;

namespace Cohorts;

public record Taxpayer(string TaxNumber, string Region, decimal Refund);

public interface ITokenVault { string Tokenize(string value); }

public class RefundLetters(ChatClient chat, ITokenVault vault)
{
    private static string Digest(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..12];

    public async Task<string> ByDigestAsync(Taxpayer t) =>
        (await chat.CompleteChatAsync($"Word a letter for taxpayer {Digest(t.TaxNumber)} in {t.Region}: refund of {t.Refund}.")).Value.Content[0].Text;

    public async Task<string> ByTokenAsync(Taxpayer t) =>
        (await chat.CompleteChatAsync($"Word a letter for taxpayer {vault.Tokenize(t.TaxNumber)}: refund of {t.Refund}.")).Value.Content[0].Text;

    public async Task<string> CountAsync(IReadOnlyCollection<Taxpayer> all) =>
        (await chat.CompleteChatAsync($"{all.Count(t => t.TaxNumber.Length > 0)} of {all.Count} taxpayers have a tax number. Word this for the annual report.")).Value.Content[0].Text;

    public async Task<string> PlainAsync(Taxpayer t) =>
        (await chat.CompleteChatAsync($"Word a letter for taxpayer {t.TaxNumber}: refund of {t.Refund}.")).Value.Content[0].Text; // expect: UPA3001
}
