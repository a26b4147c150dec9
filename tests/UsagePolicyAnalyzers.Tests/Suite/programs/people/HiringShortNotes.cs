// scope: UPA2001
using OpenAI.Chat;

namespace Talent.Pipeline;

public class JobApplication
{
    public int Id { get; set; }
    public string Resume { get; set; } = "";
    public string NotesForRecruiter { get; set; } = "";
    public bool AwaitsRecruiter { get; set; }
}

public interface IApplicationStore
{
    Task SaveAsync(JobApplication application);
}

public class HiringNotes(ChatClient chat, IApplicationStore store)
{
    public async Task PrepareAsync(JobApplication application)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("List the jobs and skills named in this resume. The recruiter reads it before the interview."),
            new UserChatMessage(application.Resume));
        application.NotesForRecruiter = c.Content[0].Text;
        application.AwaitsRecruiter = true;
        await store.SaveAsync(application);
    }
}
