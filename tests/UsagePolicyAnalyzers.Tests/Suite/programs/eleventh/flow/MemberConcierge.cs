// scope: UPA3001
using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Identity;
using OpenAI.Chat;

namespace Yachtclub.Concierge;

public class ClubMember : IdentityUser
{
    public string DisplayName { get; set; } = "";

    [PersonalData]
    public string HomeAddress { get; set; } = "";

    public string Berth { get; set; } = "";

    public Wallet Wallet { get; set; } = new();
}

public class Wallet
{
    [CreditCard]
    public string Number { get; set; } = "";

    [DataType(DataType.Password)]
    public string GateWord { get; set; } = "";

    public decimal Balance { get; set; }
}

public class MemberConcierge
{
    private readonly ChatClient _chat;
    private readonly UserManager<ClubMember> _users;

    public MemberConcierge(ChatClient chat, UserManager<ClubMember> users)
    {
        _chat = chat;
        _users = users;
    }

    public async Task<string> AnswerAsync(string memberId, string question)
    {
        var member = await _users.FindByIdAsync(memberId) ?? throw new KeyNotFoundException(memberId);

        var context = new StringBuilder();
        context.AppendLine("You are the concierge of a yacht club. Answer the member in a warm and short way.");
        context.AppendLine($"Name: {member.DisplayName}, berth {member.Berth}, balance {member.Wallet.Balance:0.00}");
        context.AppendLine("Lives at " + member.HomeAddress); // expect: UPA3001
        context.AppendLine($"Pays with {member.Wallet.Number}"); // expect: UPA3001
        context.Append("Word for the gate: ").AppendLine(member.Wallet.GateWord); // expect: UPA3001

        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage(context.ToString()), new UserChatMessage(question));
        return completion.Content[0].Text;
    }
}
