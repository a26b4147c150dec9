// scope: UPA2001
using OpenAI.Chat;

namespace Recruiter.Mail;

public interface ITalentReview
{
    Task<bool> RequestRecruiterApprovalAsync(string candidate, string reason);
}

public interface ICandidateMail
{
    Task InviteToInterviewAsync(string candidate);
    Task SendRejectionAsync(string candidate);
}

public class CandidateMails(ChatClient chat, ITalentReview review, ICandidateMail mail)
{
    public async Task AnswerAsync(string candidate, string cv)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Should we hire this job candidate? hire / reject\n" + cv);
        switch (c.Content[0].Text.Trim())
        {
            case "hire":
                if (await review.RequestRecruiterApprovalAsync(candidate, "proposed for an interview"))
                    await mail.InviteToInterviewAsync(candidate);
                break;
            default:
                await mail.SendRejectionAsync(candidate); // expect-near: UPA2001
                break;
        }
    }
}
