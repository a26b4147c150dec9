// scope: UPA3002, UPA3003
using System.Text.Json;
using OpenAI.Chat;

namespace Callcentre.Quality;

public sealed class AuditFinding
{
    public bool AskedForCardNumber { get; set; }
    public bool AskedForPassword { get; set; }
    public string Comment { get; set; } = "";
}

public sealed class CallAuditor
{
    private const string Prompt = @"You are an AI that audits transcripts for the training team.
Decide whether the agent asked the customer for a card number, a PIN or a password, which our rules forbid.
Quote the sentence, with digits replaced by X. Answer as JSON with AskedForCardNumber, AskedForPassword and Comment.";

    private readonly ChatClient _chat;

    public CallAuditor(ChatClient chat) => _chat = chat;

    public async Task<IReadOnlyList<AuditFinding>> AuditAsync(IEnumerable<string> transcripts)
    {
        var findings = new List<AuditFinding>();
        foreach (var transcript in transcripts)
        {
            ChatCompletion c = await _chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage(transcript));
            if (JsonSerializer.Deserialize<AuditFinding>(c.Content[0].Text) is { } f) findings.Add(f);
        }
        return findings.Where(f => f.AskedForCardNumber || f.AskedForPassword).ToList();
    }
}
