// scope: UPA2001
using Microsoft.Extensions.AI;

namespace School.Places;

public interface IHumanReview { Task<bool> ApproveAsync(string subject, string proposal); }
public interface IPlaces { Task AdmitPupilAsync(int pupil); Task RejectPupilAsync(int pupil); }

public class PlaceAllocation(IChatClient client, IPlaces places, IHumanReview review)
{
    public async Task<bool> PublishCalendarAsync(string calendar) => await review.ApproveAsync("calendar", calendar);

    public async Task AllocateAsync(int pupil, string form)
    {
        var text = (await client.GetResponseAsync("Should the school admit this pupil? yes or no\n" + form)).Text;
        if (text == "yes") await places.AdmitPupilAsync(pupil); // expect-near: UPA2001
        else await places.RejectPupilAsync(pupil);
    }
}
