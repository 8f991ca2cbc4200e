-- counted whenever a case starts, for the limit on open cases of a pathway and of a district
create index referrals_running on referrals (district_id, pathway_key) where state = 'open' and start_state = 'started';
