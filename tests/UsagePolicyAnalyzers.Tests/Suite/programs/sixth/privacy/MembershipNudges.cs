// scope: UPA3001
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Clubhouse.Web;

public class ClubMember : IdentityUser
{
    [PersonalData]
    public string LegacyReference { get; set; } = "";

    public string FavouriteSport { get; set; } = "";
    public int VisitsThisYear { get; set; }
}

[ApiController, Route("api/nudges")]
public class MembershipNudgesController : ControllerBase
{
    private readonly UserManager<ClubMember> _users;
    private readonly ChatClient _chat;

    public MembershipNudgesController(UserManager<ClubMember> users, ChatClient chat)
    {
        _users = users;
        _chat = chat;
    }

    [HttpPost("{id}")]
    public async Task<IActionResult> Draft(string id)
    {
        var member = await _users.FindByIdAsync(id);
        if (member is null) return NotFound();
        var prompt = string.Format(
            "Draft a friendly reminder for member {0}, who likes {1} and came {2} times.",
            member.LegacyReference, // expect-near: UPA3001
            member.FavouriteSport,
            member.VisitsThisYear);
        ChatCompletion draft = await _chat.CompleteChatAsync(prompt);
        return Ok(new { draft = draft.Content[0].Text });
    }
}
